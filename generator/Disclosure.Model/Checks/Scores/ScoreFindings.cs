using System.Collections.Immutable;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Checks.Scores;

/// <summary>DISC22xx: weights against the scheme, and points against the rules that give them.</summary>
public static class ScoreFindings
{
    /// <summary>Weights that fit no scheme.</summary>
    public static FindingDefinition WeightsFitNothing { get; } = new(
        "DISC2201", Severity.Error, "分值合计不符合任何评分方案", "各行分值与执行率分值合计应为 100（不含执行率为 90）；使用当地方案的，先在 portal.yaml 登记。", Clause.Evaluation);

    /// <summary>Execution weighs otherwise than in the scheme.</summary>
    public static FindingDefinition ExecutionWeightDiffers { get; } = new(
        "DISC2202", Severity.Warning, "执行率分值与评分方案不符", "在记录的 scheme 中写明所用方案，或更正执行率分值。", Clause.Evaluation, "预算执行率的分值与本表适用的评分方案不一致。");

    /// <summary>Groups weigh otherwise than in the scheme.</summary>
    public static FindingDefinition GroupWeightsDiffer { get; } = new(
        "DISC2203", Severity.Warning, "各类指标分值与评分方案不符", "在记录的 scheme 中写明所用方案，或调整各类指标的分值。", Clause.Evaluation, "各类指标的分值结构与本表适用的评分方案不一致。");

    /// <summary>Rows without a weight among rows that have one.</summary>
    public static FindingDefinition WeightMissing { get; } = new(
        "DISC2204", Severity.Warning, "个别指标没有分值", "补填分值；空行请删除。", Clause.Evaluation, "个别指标没有分值。");

    /// <summary>Points below 0 or above the weight.</summary>
    public static FindingDefinition ScoreOutOfRange { get; } = new(
        "DISC2205", Severity.Error, "得分超出分值", "得分不得低于 0，也不得高于该行分值。", Clause.Evaluation);

    /// <summary>Points that the rule does not give.</summary>
    public static FindingDefinition ScoreDiffersFromRule { get; } = new(
        "DISC2206", Severity.Warning, "得分与评分规则不符", "按规则重新计算；另有评分标准的，写进该行的评分规则。", Clause.Evaluation, "该行得分与按评分规则计算的结果相差超过 0.1 分。");

    /// <summary>All points for a target that was not met.</summary>
    public static FindingDefinition FullMarksUnmet { get; } = new(
        "DISC2207", Severity.Warning, "未达到指标值仍得满分", "按完成比例计分，或说明给满分的依据。", Clause.Evaluation, "实际完成值未达到指标值，该行得分为满分。");

    /// <summary>Points taken off a target that was met.</summary>
    public static FindingDefinition MetButDocked { get; } = new(
        "DISC2208", Severity.Warning, "已达到指标值却扣分", "达到指标值的应得满分；因其他原因扣分的，写明原因。", Clause.Evaluation, "实际完成值已达到指标值，该行未得满分。");

    /// <summary>Budget execution scored as an indicator once more.</summary>
    public static FindingDefinition ScoredTwice { get; } = new(
        "DISC2209", Severity.Warning, "执行率重复计分", "预算执行率已单独计分，请把该指标换成反映产出或效益的指标。", Clause.Evaluation, "预算执行率既单独计分，又作为指标计分。");

    /// <summary>Execution points that the rate does not give.</summary>
    public static FindingDefinition ExecutionScoreDiffers { get; } = new(
        "DISC2210", Severity.Warning, "执行率得分与执行率不符", "执行率得分 = 执行率 × 分值，最高不超过分值。", Clause.Evaluation, "预算执行率得分与按执行率计算的结果相差超过 0.1 分。");

    /// <summary>The points in a group's label are not those of its rows.</summary>
    public static FindingDefinition LabelWeightDiffers { get; } = new(
        "DISC2211", Severity.Warning, "一级指标标注的分值与各行不符", "核对一级指标后括号内的分值与该类各行分值之和。", Clause.Evaluation, "一级指标标注的分值与其各行分值之和不一致。");

    /// <summary>Too little weight on what came of the money.</summary>
    public static FindingDefinition OutcomeWeightLow { get; } = new(
        "DISC2212", Severity.Warning, "产出和效益分值低于 60%", "评价指标体系中产出、效益类指标分值合计原则上不低于 60%。", Clause.Evaluation, "评价指标体系中产出和效益类指标的分值低于 60%。");

    /// <summary>An evaluation's weights that do not make 100.</summary>
    public static FindingDefinition EvaluationWeightsDiffer { get; } = new(
        "DISC2213", Severity.Warning, "评价指标分值合计不是 100", "核对评价评分表各行分值。", Clause.Evaluation, "评价评分表各项分值合计不是 100 分。");

    /// <summary>Weights standing where values should.</summary>
    public static FindingDefinition WeightAsValue { get; } = new(
        "DISC2214", Severity.Warning, "指标值疑似填成了分值", "指标值和完成值栏填写指标本身的数值和单位，不填分值、得分。", Clause.Targets, "个别指标的指标值、完成值与分值相同，可能填错了栏。");

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        WeightsFitNothing, ExecutionWeightDiffers, GroupWeightsDiffer, WeightMissing, ScoreOutOfRange, ScoreDiffersFromRule,
        FullMarksUnmet, MetButDocked, ScoredTwice, ExecutionScoreDiffers, LabelWeightDiffers, OutcomeWeightLow,
        EvaluationWeightsDiffer, WeightAsValue,
    ];

    internal static ImmutableArray<RecordCheck> Checks { get; } =
    [
        WeightSumCheck.Check, GroupWeightCheck.Check, LabelWeightCheck.Check, ScoreRangeCheck.Check, ScoreRuleCheck.Check,
        ScoredTwiceCheck.Check, EvaluationWeightCheck.Check, WeightAsValueCheck.Check,
    ];
}
