using System.Collections.Immutable;
using Disclosure.Model.Checks.Acknowledging;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Checks.Process;

/// <summary>DISC4120–4127: 绩效目标审核 (clause 五), and the targets that were reviewed.</summary>
public static class ReviewFindings
{
    /// <summary>No round.</summary>
    public static FindingDefinition RoundsMissing { get; } = new(
        "DISC4120", Severity.Error, "没有审核过程", "在 rounds 里写明每一次审核：日期、机构、结果；还没有审核的，先不登记。", Clause.Targets);

    /// <summary>The rounds are not in the order of their days, so that the last of them is not the last.</summary>
    public static FindingDefinition RoundsOutOfOrder { get; } = new(
        "DISC4121", Severity.Error, "审核过程没有按先后写", "从早到晚排列：最后一行是最后的结果。", Clause.Targets);

    /// <summary>Nothing says why it was sent back or failed.</summary>
    public static FindingDefinition OpinionMissing { get; } = new(
        "DISC4122", Severity.Warning, "退回或未通过没有写原因", "在 opinion 里写明为什么退回修改、为什么没有通过。", Clause.Targets, "绩效目标退回修改或审核未通过，没有写原因。");

    /// <summary>A target has a budget though its review did not end in approval.</summary>
    public static FindingDefinition TargetNotApproved { get; } = new(
        "DISC4123", Severity.Warning, "目标没有审核通过，却安排了预算",
        "未按要求设置绩效目标或者审核未通过的，不得安排预算：补上审核通过的那一次；确实没有通过的，收回预算。仍要照此公开的，写明依据后逐条认可，理由随表公开。", Clause.Targets)
    {
        Acknowledging = AcknowledgementNeed.PublicReason,
    };

    /// <summary>It was approved only after the budget.</summary>
    public static FindingDefinition ApprovedAfterBudget { get; } = new(
        "DISC4124", Severity.Warning, "目标审核通过晚于预算批复", "绩效目标与预算同步审核、同步批复：核对审核日期和批复日期。", Clause.Targets);

    /// <summary>Targets that nobody reviewed.</summary>
    public static FindingDefinition ReviewMissing { get; } = new(
        "DISC4125", Severity.Info, "绩效目标没有审核记录", "在 process/reviews 里登记审核过程。", Clause.Targets);

    /// <summary>What was refused does not say how much was asked for.</summary>
    public static FindingDefinition RefusedAmountMissing { get; } = new(
        "DISC4126", Severity.Warning, "未予安排的没有写申报金额", "在 requested 里写明申报了多少元：未予安排预算的清单要列金额。", Clause.Targets);

    /// <summary>What was approved is not there.</summary>
    public static FindingDefinition ApprovedTargetMissing { get; } = new(
        "DISC4127", Severity.Warning, "审核通过了，没有绩效目标表", "补报绩效目标表，或者核对编码和年度。", Clause.Targets);

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        RoundsMissing, RoundsOutOfOrder, OpinionMissing, TargetNotApproved, ApprovedAfterBudget, ReviewMissing, RefusedAmountMissing,
        ApprovedTargetMissing,
    ];

    internal static ImmutableArray<RecordCheck> Checks { get; } =
        [ReviewRoundsCheck.Check, ReviewedTargetCheck.Check, UnreviewedTargetsCheck.Check];
}
