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
        var known = _ratings.FindIndex(one => one.Draft.Survey == draft.Survey && one.Draft.KeyHash == draft.KeyHash);
        if (known >= 0)
            return GiveAgain(known, draft);
        if (draft.CodeHash is null ? draft.Channel == RatingChannel.Invited : !_codes.Contains((draft.Survey, draft.CodeHash)))
            return new GiveResult(GiveOutcome.UnknownCode);

        var isReplacing = Replace(draft, draft.CodeHash);
        _ratings.Add((draft, StoredRating.Of(draft)));
        return new GiveResult(isReplacing ? GiveOutcome.Replaced : GiveOutcome.Stored, draft.Receipt);
    }

    private GiveResult GiveAgain(int known, RatingDraft draft)
    {
        var (first, rating) = _ratings[known];
        if (first.BodyHash is null || draft.BodyHash is null)
            return new GiveResult(GiveOutcome.Repeated, first.Receipt);
        if (first.CodeHash is not null && draft.CodeHash is not null && first.CodeHash != draft.CodeHash)
            return new GiveResult(GiveOutcome.OtherCode);
        var code = first.CodeHash ?? draft.CodeHash;
        if (first.BodyHash == draft.BodyHash && first.CodeHash == code)
            return new GiveResult(GiveOutcome.Repeated, first.Receipt);
        if (code is not null && !_codes.Contains((draft.Survey, code)))
            return new GiveResult(GiveOutcome.UnknownCode);
        Replace(draft, code);
        _ratings[known] = (
            first with { CodeHash = code, BodyHash = draft.BodyHash }, rating.Amended(draft, first.CodeHash is not null));
        return new GiveResult(GiveOutcome.Amended, first.Receipt);
    }

    private bool Replace(RatingDraft draft, string? code)
    {
        var before = code is null
            ? -1
            : _ratings.FindIndex(one => one.Draft.Survey == draft.Survey && one.Draft.CodeHash == code && !one.Rating.IsReplaced);
        if (before >= 0)
            _ratings[before] = (_ratings[before].Draft, _ratings[before].Rating with { IsReplaced = true });
        return before >= 0;
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
