using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage.Entries;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Storage.Exports;

/// <summary>
/// Whether entries of an export are what a store can have written. It remembers identities only, some 80 bytes a rating, and
/// only while a store is restored.
/// </summary>
internal sealed class ExportCheck
{
    private readonly HashSet<HashId> _receipts = [];
    private readonly HashSet<HashId> _keys = [];
    private readonly HashSet<HashId> _codes = [];
    private readonly HashSet<HashId> _bad = [];
    private readonly HashSet<HashId> _rated = [];
    private readonly Dictionary<string, int> _steps = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the next entry, in Chinese; nothing where it fits.</summary>
    public string? Add(StoreEntry entry) => entry switch
    {
        RatingGiven { Rating: { } rating } => Add(rating),
        RatingAmended { Rating: { } rating } => Amend(rating),
        CodesIssued { Survey.Value.Length: > 0, Codes.IsDefault: false } issued => Add(issued),
        RatingExcluded { Receipt: not null } excluded => Add(excluded),
        KeyNamed { Fingerprint.Length: > 0 } => null,
        CaseStepTaken { Step: { Receipt: not null, Survey.Value.Length: > 0 } step } => Add(step),
        _ => "缺少必要的内容",
    };

    private string? Add(RatingDraft rating)
    {
        if (ProblemOf(rating) is { } problem)
            return problem;
        if (rating is { Channel: RatingChannel.Invited, CodeHash: null })
            return "评价码没有发放过";
        if (!_keys.Add(HashId.Of(rating.Survey, rating.KeyHash)))
            return "同一请求已有评价";
        _rated.Add(HashId.Of(rating.Survey, rating.Receipt));
        if (RatingLevels.AsksReason(rating.Level))
            _bad.Add(HashId.Of(rating.Survey, rating.Receipt));
        return _receipts.Add(Id(rating.Receipt)) ? null : $"回执 {rating.Receipt} 已有评价";
    }

    private string? Amend(RatingDraft rating)
    {
        if (ProblemOf(rating) is { } problem)
            return problem;
        var id = HashId.Of(rating.Survey, rating.Receipt);
        if (!_rated.Contains(id) || !_keys.Contains(HashId.Of(rating.Survey, rating.KeyHash)))
            return $"没有回执为 {rating.Receipt} 的评价";
        // It may have been a bad one before, or be one now: steps about it stay.
        _bad.Add(id);
        return null;
    }

    private string? ProblemOf(RatingDraft rating)
    {
        if (rating is not { Survey.Value.Length: > 0, Receipt: not null, KeyHash: not null, QuestionVersion: not null })
            return "缺少必要的内容";
        if (!Enum.IsDefined(rating.Level) || !Enum.IsDefined(rating.Channel))
            return "没有这样的等级或渠道";
        if (rating.Excluded is { } reason && !Enum.IsDefined(reason))
            return "没有这样的剔除原因";
        return rating.CodeHash is { } code && !_codes.Contains(HashId.Of(rating.Survey, code)) ? "评价码没有发放过" : null;
    }

    private string? Add(CodesIssued issued)
    {
        if (issued.Codes.Contains(null!))
            return "缺少必要的内容";
        _codes.UnionWith(issued.Codes.Select(code => HashId.Of(issued.Survey, code)));
        return null;
    }

    private string? Add(RatingExcluded excluded)
    {
        if (excluded.Reason is { } reason && !Enum.IsDefined(reason))
            return "没有这样的剔除原因";
        return _receipts.Contains(Id(excluded.Receipt)) ? null : $"没有回执为 {excluded.Receipt} 的评价";
    }

    private string? Add(CaseStep step)
    {
        if (!Enum.IsDefined(step.Kind) || (step.Level is { } level && !Enum.IsDefined(level)))
            return "没有这样的办理步骤";
        if (!_bad.Contains(HashId.Of(step.Survey, step.Receipt)))
            return $"没有回执为 {step.Receipt} 的差评";
        var steps = _steps.GetValueOrDefault(step.Receipt);
        if (step.Number != steps + 1 || step.Number > CaseStep.Most)
            return $"回执 {step.Receipt} 的办理步骤不连续";
        _steps[step.Receipt] = step.Number;
        return null;
    }

    private static HashId Id(string receipt) => HashId.Of(default, receipt);
}
