using System.Collections.Immutable;
using Disclosure.Model.Checks.Acknowledging;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Checks.Statute;

/// <summary>DISC30xx: what the law and the policy require of publication.</summary>
public static class StatuteFindings
{
    /// <summary>Nothing says that the record was approved.</summary>
    public static FindingDefinition NotApproved { get; } = new(
        "DISC3001", Severity.Error, "没有批复", "用 disclosure approve 登记批复（文号、日期）；批复之后才有的记录要另行批复。未经批复不得公开。", Clause.Disclosure);

    /// <summary>Published after the due date.</summary>
    public static FindingDefinition PublishedLate { get; } = new(
        "DISC3002", Severity.Warning, "逾期公开", "公开日期就是发布版次的那一天，不能改；说明逾期的原因。", Clause.Disclosure, Law: LawArticle.TwentyDays);

    /// <summary>Not published, and due.</summary>
    public static FindingDefinition Overdue { get; } = new(
        "DISC3003", Severity.Warning, "逾期未公开", "尽快公开；批复后 20 日内应当公开。", Clause.Disclosure, Law: LawArticle.TwentyDays);

    /// <summary>A target whose year is closed, without a result.</summary>
    public static FindingDefinition ResultMissing { get; } = new(
        "DISC3004", Severity.Warning, "有目标没有自评", "补报该项目（单位）的绩效自评；未实施的说明原因。", Clause.Evaluation, "本年度已公开决算，尚未见与本目标对应的自评结果。")
    {
        Acknowledging = AcknowledgementNeed.PublicReason,
    };

    /// <summary>A result without a target.</summary>
    public static FindingDefinition TargetMissing { get; } = new(
        "DISC3005", Severity.Warning, "有自评没有目标", "补报与自评对应的绩效目标，或核对项目编码和年度。", Clause.Targets, "未见与本自评对应的年初绩效目标。");

    /// <summary>The number of projects is not what the sentence says.</summary>
    public static FindingDefinition TargetCountDiffers { get; } = new(
        "DISC3006", Severity.Warning, "项目数与绩效目标设置情况不一致", "补齐未报送的项目绩效目标，或更正绩效目标设置情况中的项目数。", Clause.Targets, "已公开的项目绩效目标数与部门预算说明中的数字不一致。")
    {
        Acknowledging = AcknowledgementNeed.PublicReason,
    };

    /// <summary>The amount of projects is not what the sentence says.</summary>
    public static FindingDefinition TargetAmountDiffers { get; } = new(
        "DISC3007", Severity.Warning, "金额与绩效目标设置情况不一致", "核对各项目年度资金与绩效目标设置情况中的金额。", Clause.Targets, "已公开的项目绩效目标金额与部门预算说明中的数字不一致。")
    {
        Acknowledging = AcknowledgementNeed.PublicReason,
    };

    /// <summary>More money under targets than there is.</summary>
    public static FindingDefinition AmountOverBudget { get; } = new(
        "DISC3008", Severity.Warning, "绩效目标金额超过项目支出", "绩效目标涉及的金额不应超过部门项目支出，请核对单位（元、万元）和数字。", Clause.Targets, "绩效目标涉及金额大于部门项目支出。")
    {
        Acknowledging = AcknowledgementNeed.PublicReason,
    };

    /// <summary>Published before it was approved.</summary>
    public static FindingDefinition PublishedBeforeApproval { get; } = new(
        "DISC3009", Severity.Warning, "公开日期早于批复日期", "核对批复日期，和以前在别处公开的日期。", Clause.Disclosure, "公开日期早于批复日期。");

    /// <summary>A year that does not fit the record's.</summary>
    public static FindingDefinition YearDiffers { get; } = new(
        "DISC3010", Severity.Warning, "年度不一致", "核对记录所属年度与名称、项目期、批复日期中的年份。", PublicNote: "本表所属年度与表中所写年份不一致。");

    /// <summary>Targets that came out when their year was over.</summary>
    public static FindingDefinition PublishedAfterYear { get; } = new(
        "DISC3011", Severity.Warning, "年度结束后才公开绩效目标", "绩效目标应随预算公开。", Clause.Disclosure, "本年度绩效目标在年度结束之后公开。");

    /// <summary>The wrong body approved.</summary>
    public static FindingDefinition ApprovalKindDiffers { get; } = new(
        "DISC3012", Severity.Warning, "批复类型不符", "政府预算由人大批准，部门由财政批复，所属单位由部门批复。", Law: LawArticle.WhoApproves);

    /// <summary>An approval without a document number.</summary>
    public static FindingDefinition ApprovalDocumentMissing { get; } = new(
        "DISC3013", Severity.Warning, "批复没有文号", "填写批复文件的文号。");

    /// <summary>A value that is not the one approved, and no word on why.</summary>
    public static FindingDefinition TargetValueDiffers { get; } = new(
        "DISC3014", Severity.Warning, "自评表的指标值与批复的绩效目标不一致", "核对自评表与批复的绩效目标；年度中间按程序调整的，在原因或备注中写明调整情况。", Clause.Targets,
        "自评表的指标值与预算公开时的绩效目标不同，表中未见调整说明。");

    /// <summary>年初预算数 is not what the target was approved with.</summary>
    public static FindingDefinition InitialBudgetDiffers { get; } = new(
        "DISC3015", Severity.Warning, "年初预算数与批复的绩效目标不一致", "核对自评表的年初预算数与绩效目标表的年度资金；年中追加、调减的填在全年预算数。", Clause.Evaluation,
        "自评表的年初预算数与预算公开时绩效目标的金额不同。");

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        NotApproved, PublishedLate, Overdue, ResultMissing, TargetMissing, TargetCountDiffers, TargetAmountDiffers,
        AmountOverBudget, PublishedBeforeApproval, YearDiffers, PublishedAfterYear, ApprovalKindDiffers, ApprovalDocumentMissing,
        TargetValueDiffers, InitialBudgetDiffers, .. ApprovalFindings.All,
    ];

    internal static ImmutableArray<RecordCheck> Checks { get; } =
    [
        ApprovalCheck.Check, ActCheck.Check, DemonstrationDayCheck.Check, TargetAndResultCheck.Check, PromisedValueCheck.Check,
        InitialBudgetCheck.Check, TargetSettingCheck.Check, YearCheck.Check,
    ];
}
