using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Tests.Storage;

/// <summary>The rules of a store over plain lists, as short as they can be said: what real stores are held against.</summary>
internal sealed class ModelStore
{
    private readonly List<(RatingDraft Draft, StoredRating Rating)> _ratings = [];
    private readonly HashSet<(SurveyId Survey, string Hash)> _codes = [];
    private readonly List<CaseStep> _steps = [];

    public GiveResult Give(RatingDraft draft)
    {
        if (_ratings.Find(one => one.Draft.Survey == draft.Survey && one.Draft.KeyHash == draft.KeyHash) is { Draft: { } first })
            return new GiveResult(GiveOutcome.Repeated, first.Receipt);
        if (draft.CodeHash is null ? draft.Channel == RatingChannel.Invited : !_codes.Contains((draft.Survey, draft.CodeHash)))
            return new GiveResult(GiveOutcome.UnknownCode);

        var before = draft.CodeHash is null
            ? -1
            : _ratings.FindLastIndex(one => one.Draft.Survey == draft.Survey && one.Draft.CodeHash == draft.CodeHash);
        if (before >= 0)
            _ratings[before] = (_ratings[before].Draft, _ratings[before].Rating with { IsReplaced = true });
        _ratings.Add((draft, StoredRating.Of(draft)));
        return new GiveResult(before >= 0 ? GiveOutcome.Replaced : GiveOutcome.Stored, draft.Receipt);
    }

    public void Issue(SurveyId survey, IEnumerable<string> codes) => _codes.UnionWith(codes.Select(code => (survey, code)));

    public bool HasCode(SurveyId survey, string code) => _codes.Contains((survey, code));

    public bool Exclude(string receipt, ExclusionReason? reason)
    {
        var index = _ratings.FindIndex(one => one.Draft.Receipt == receipt);
        if (index >= 0)
            _ratings[index] = (_ratings[index].Draft, _ratings[index].Rating with { Excluded = reason });
        return index >= 0;
    }

    public bool TakeStep(CaseStep step)
    {
        var isNext = Find(step.Receipt)?.Survey == step.Survey && step.Number == _steps.Count(taken => taken.Receipt == step.Receipt) + 1;
        if (isNext)
            _steps.Add(step);
        return isNext;
    }

    public IEnumerable<CaseStep> Steps(SurveyId survey) =>
        _steps.Where(step => step.Survey == survey).OrderBy(step => step.Receipt, StringComparer.Ordinal).ThenBy(step => step.Number);

    public StoredRating? Find(string receipt) => _ratings.Find(one => one.Draft.Receipt == receipt).Rating;

    public IEnumerable<StoredRating> Read(SurveyId survey) => _ratings.Where(one => one.Draft.Survey == survey).Select(one => one.Rating);

    public SurveyTally Tally(SurveyId survey) =>
        Read(survey).Aggregate(
            SurveyTally.Empty with { Invited = _codes.Count(code => code.Survey == survey) }, (tally, rating) => tally.With(rating));
}
