using System.Collections.Immutable;
using Disclosure.Model.Checks.Acknowledging;
using Disclosure.Model.Policies;
using Disclosure.Model.Records;

namespace Disclosure.Model.Checks.Duties;

/// <summary>DISC305x: what a unit, or the government, owes the public and nobody entered.</summary>
public static class DutyFindings
{
    /// <summary>A department has no target for itself as a whole.</summary>
    public static FindingDefinition OverallTargetMissing { get; } = new(
        "DISC3050", Severity.Warning, "缺整体目标", "补报该部门本年度的部门整体支出绩效目标表，连同空表说明；部门已撤销的写进 portal.yaml 的 duties.ended。", Clause.Targets)
    {
        Acknowledging = AcknowledgementNeed.PublicReason,
    };

    /// <summary>A project runs on and has no target this year.</summary>
    public static FindingDefinition ProjectTargetMissing { get; } = new(
        "DISC3051", Severity.Warning, "缺项目目标", "补报该项目本年度的绩效目标；提前结束的写进 portal.yaml 的 duties.ended，并写明原因。", Clause.Targets)
    {
        Acknowledging = AcknowledgementNeed.PublicReason,
    };

    /// <summary>A department or unit with a target has no self-evaluation.</summary>
    public static FindingDefinition OverallResultMissing { get; } = new(
        "DISC3052", Severity.Warning, "缺整体自评", "补报该部门（单位）本年度的整体支出绩效自评表，连同空表说明。", Clause.Evaluation)
    {
        Acknowledging = AcknowledgementNeed.PublicReason,
    };

    /// <summary>A project with a target has no self-evaluation, though no result of the year is there yet.</summary>
    public static FindingDefinition ProjectResultMissing { get; } = new(
        "DISC3053", Severity.Warning, "缺项目自评",
        "补报该项目本年度的绩效自评；未实施、提前结束的写进 portal.yaml 的 duties.ended，并写明原因。", Clause.Evaluation)
    {
        Acknowledging = AcknowledgementNeed.PublicReason,
    };

    /// <summary>Nothing says why a budget has no table.</summary>
    public static FindingDefinition EmptyTableMissing { get; } = new(
        "DISC3054", Severity.Warning, "缺空表说明",
        "在整体表的 emptyTables 里写上这张表和为什么是空的；不要求说明的预算在 portal.yaml 的 duties.emptyTables 里去掉。", Clause.Disclosure)
    {
        Acknowledging = AcknowledgementNeed.PublicReason,
    };

    /// <summary>The government has no target.</summary>
    public static FindingDefinition GovernmentTargetMissing { get; } = new(
        "DISC3055", Severity.Warning, "缺政府预算绩效目标", "补上 years/年度/budget/government.yaml。", Clause.Disclosure)
    {
        Acknowledging = AcknowledgementNeed.PublicReason,
    };

    /// <summary>There are fewer key evaluations than there should be.</summary>
    public static FindingDefinition KeyEvaluationMissing { get; } = new(
        "DISC3056", Severity.Warning, "缺财政重点评价", "补报本年度的财政重点评价；每年应有几个，写在 portal.yaml 的 duties.keyEvaluations。", Clause.Evaluation)
    {
        Acknowledging = AcknowledgementNeed.PublicReason,
    };

    /// <summary>A unit has an approval, and nothing is known that it owes.</summary>
    public static FindingDefinition NothingOwed { get; } = new(
        "DISC3057", Severity.Info, "有批复，没有应公开的绩效表", "单位没有编报目标的项目就不用改；有的请补报，否则公开时限页写作“不适用”，不计入及时率。");

    /// <summary>No approval, long after there should be one.</summary>
    public static FindingDefinition ApprovalLongMissing { get; } = new(
        "DISC3058", Severity.Warning, "到期很久没有批复",
        "登记批复；确实还没有批复的，催办。多少天后提醒，写在 portal.yaml 的 duties 里。", Clause.Disclosure, Law: LawArticle.WhoApproves);

    /// <summary>Something is said to be owed no more that there is nothing of.</summary>
    public static FindingDefinition EndedUnknown { get; } = new(
        "DISC3059", Severity.Error, "不再应公开的项目或单位不对", "写项目或单位的编码，以及为什么不再公开；原因对外公开。");

    /// <summary>That something owed is not there: what is released without it says why, in public.</summary>
    public static ImmutableArray<FindingDefinition> Missing { get; } =
    [
        OverallTargetMissing, ProjectTargetMissing, OverallResultMissing, ProjectResultMissing, EmptyTableMissing, GovernmentTargetMissing,
        KeyEvaluationMissing,
    ];

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        OverallTargetMissing, ProjectTargetMissing, OverallResultMissing, ProjectResultMissing, EmptyTableMissing, GovernmentTargetMissing,
        KeyEvaluationMissing, NothingOwed, ApprovalLongMissing, EndedUnknown,
    ];

    internal static ImmutableArray<RecordCheck> Checks { get; } = [MissingCheck.Check, ApprovalWaitCheck.Check, EndedCheck.Check];

    internal static FindingDefinition MissingOf(OwedKind kind) => kind switch
    {
        OwedKind.OverallTarget => OverallTargetMissing,
        OwedKind.ProjectTarget => ProjectTargetMissing,
        OwedKind.OverallSelfEvaluation => OverallResultMissing,
        OwedKind.ProjectSelfEvaluation => ProjectResultMissing,
        OwedKind.EmptyTable => EmptyTableMissing,
        OwedKind.GovernmentTarget => GovernmentTargetMissing,
        OwedKind.KeyEvaluation => KeyEvaluationMissing,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No finding."),
    };
}
