using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Records;

namespace Disclosure.Model.TargetReviews;

/// <summary>
/// 绩效目标审核 of a project's or unit's target (clause 五): sent back and why, approved by which office and when. Without a target, or with
/// one that was not approved, no budget is given.
/// </summary>
public sealed record TargetReview : ProcessRecord
{
    /// <summary>申报金额, what was asked for, in 元.</summary>
    public Money? Requested { get; init; }

    /// <summary>The rounds, the oldest first.</summary>
    public ImmutableArray<ReviewRound> Rounds { get; init; } = [];

    /// <summary>What the last round came to; nothing while there was none.</summary>
    public ReviewRound? Last => Rounds.IsEmpty ? null : Rounds[^1];

    /// <summary>Whether no budget is given, for lack of a target or because it was not approved.</summary>
    public bool IsRefused => Last?.Result is ReviewResult.Failed or ReviewResult.NoTarget;

    /// <inheritdoc/>
    public override DateOnly? Made => Last?.Date;

    /// <inheritdoc/>
    public override RecordKey Key => new(RecordKind.TargetReview, Year, Code);

    /// <inheritdoc/>
    public override ProcessRecord ToWithheld(Withholding withheld) => new TargetReview
    {
        Project = Project,
        Unit = Unit,
        Year = Year,
        Name = Name,
        Withheld = withheld,
    };
}
