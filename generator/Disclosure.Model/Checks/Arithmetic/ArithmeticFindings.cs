using System.Collections.Immutable;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Checks.Arithmetic;

/// <summary>DISC21xx: whether the figures of a record agree with each other. The approved ones are never changed.</summary>
public static class ArithmeticFindings
{
    /// <summary>Fund rows do not add up to the total row.</summary>
    public static FindingDefinition FundsDoNotAddUp { get; } = new(
        "DISC2101", Severity.Warning, "资金合计不等于分项之和", "核对合计行与各分项；合计行漏填的请补填。", PublicNote: "资金合计与各分项之和不一致。");

    /// <summary>The stated rate is not what the amounts give.</summary>
    public static FindingDefinition RateDiffers { get; } = new(
        "DISC2102", Severity.Warning, "执行率与金额不符", "执行率 = 全年执行数 ÷ 全年预算数，请核对三个数。", Clause.Evaluation, "所填执行率与按预算数、执行数计算的结果不一致。");

    /// <summary>More was spent than budgeted.</summary>
    public static FindingDefinition RateOverHundred { get; } = new(
        "DISC2103", Severity.Warning, "执行率超过 100%", "核对全年预算数是否为调整后预算；确有追加的补填，并说明超支原因。", Clause.Evaluation, "执行数大于预算数，执行率超过 100%。");

    /// <summary>Execution is weighted but not scored.</summary>
    public static FindingDefinition ExecutionScoreMissing { get; } = new(
        "DISC2104", Severity.Error, "执行率得分为空", "填写预算执行率得分：执行率 × 分值，最高不超过分值。", Clause.Evaluation);

    /// <summary>A rate over a budget of 0.</summary>
    public static FindingDefinition RateOfNothing { get; } = new(
        "DISC2105", Severity.Warning, "预算数为 0 却有执行", "预算数为 0 时没有执行率；请补填全年预算数，或说明资金来源。", Clause.Evaluation, "预算数为 0，执行率无法计算。");

    /// <summary>The total is not the sum of the points.</summary>
    public static FindingDefinition TotalDiffers { get; } = new(
        "DISC2106", Severity.Warning, "总分不等于各项得分之和", "核对预算执行得分、各行得分和总分。", Clause.Evaluation, "总分与各项得分之和不一致。");

    /// <summary>The grade is not the one the total gives.</summary>
    public static FindingDefinition GradeDiffers { get; } = new(
        "DISC2107", Severity.Warning, "等级与总分不符", "按评分方案的分档核对等级：提示里写明了这个总分应得的等级。", Clause.Evaluation, "所填等级与总分对应的等级不一致。");

    /// <summary>The main tasks' amounts do not add up.</summary>
    public static FindingDefinition TaskAmountsDiffer { get; } = new(
        "DISC2108", Severity.Warning, "主要任务金额不平", "任务的预算金额应等于财政拨款与其他资金之和。", Clause.Targets, "个别主要任务的金额与其分项之和不一致。");

    /// <summary>An indicator's amount is almost, but not quite, the amount of the funds block.</summary>
    public static FindingDefinition AmountRounded { get; } = new(
        "DISC2109", Severity.Info, "金额精度不一致", "指标中的金额与资金表写到同样的精度。");

    /// <summary>An amount below 0.</summary>
    public static FindingDefinition AmountNegative { get; } = new(
        "DISC2110", Severity.Error, "金额为负数", "绩效表的金额不填负数，请核对；冲减、收回的资金在备注中说明。");

    /// <summary>The years provide more than the whole.</summary>
    public static FindingDefinition ProvidedAboveWhole { get; } = new(
        "DISC2111", Severity.Warning, "各年安排的钱超过项目总额",
        "核对项目总额和各年的年初预算、上年结转资金：结转的钱上年已经安排过，只算一次；总额调整过的，改成调整后的。", Clause.Projects, "各年新安排的资金合计超过项目总额。");

    /// <summary>The time is over, and the years provided less than the whole.</summary>
    public static FindingDefinition ProvidedBelowWhole { get; } = new(
        "DISC2112", Severity.Warning, "项目到期，各年安排的钱少于项目总额",
        "核对项目总额和各年的年初预算、上年结转资金；少安排、没有用完收回的，把项目总额改成实际安排的，或者登记退出。", Clause.Projects, "项目已到期，各年新安排的资金合计少于项目总额。");

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        FundsDoNotAddUp, RateDiffers, RateOverHundred, ExecutionScoreMissing, RateOfNothing, TotalDiffers, GradeDiffers,
        TaskAmountsDiffer, AmountRounded, AmountNegative, ProvidedAboveWhole, ProvidedBelowWhole,
    ];

    internal static ImmutableArray<RecordCheck> Checks { get; } =
    [
        FundSumCheck.Check, ExecutionRateCheck.Check, TotalCheck.Check, GradeCheck.Check, TaskAmountCheck.Check, AmountPrecisionCheck.Check,
        NegativeAmountCheck.Check, CycleAmountCheck.Check,
    ];
}
