using System.Collections.Immutable;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Checks.Quality;

/// <summary>DISC40xx: whether a target can be measured, points the right way, and measures what the money was for.</summary>
public static class QualityFindings
{
    /// <summary>A number without a unit.</summary>
    public static FindingDefinition UnitMissing { get; } = new(
        "DISC4001", Severity.Warning, "定量指标没有计量单位", "在指标值中写明计量单位（个、人次、%、元/平方米等）。", Clause.Targets, "个别定量指标没有写计量单位。");

    /// <summary>No baseline to hold the target against.</summary>
    public static FindingDefinition BaselineMissing { get; } = new(
        "DISC4002", Severity.Info, "没有基准值", "写上年实际数或行业、历史标准，便于判断指标值高低。", Clause.Targets);

    /// <summary>A target in words that say nothing measurable.</summary>
    public static FindingDefinition VagueTarget { get; } = new(
        "DISC4003", Severity.Warning, "指标值空泛", "把“加强、提升、及时”等改为可衡量的数值、时间或具体标准。", Clause.Targets, "个别指标值是概括性表述，难以衡量。");

    /// <summary>An operator that rewards the opposite of what is meant.</summary>
    public static FindingDefinition DirectionReversed { get; } = new(
        "DISC4004", Severity.Warning, "指标方向可疑", "越多越好的用 ≥，越少越好的用 ≤，请核对。", Clause.Targets, "个别指标的方向（≥、≤）与指标含义不符。");

    /// <summary>Those who are served are not asked.</summary>
    public static FindingDefinition SatisfactionMissing { get; } = new(
        "DISC4005", Severity.Warning, "没有满意度指标", "直接服务公众的项目应设服务对象满意度指标，并在实施中开展调查。", Clause.Targets, "本表没有服务对象满意度指标。");

    /// <summary>Half again as much as was promised, or more.</summary>
    public static FindingDefinition FarAboveTarget { get; } = new(
        "DISC4006", Severity.Warning, "完成值超过指标值 1.5 倍", "分析原因；指标值定得过低的，下年调高，并按偏离程度扣分。", Clause.Evaluation, "实际完成值超过指标值 1.5 倍。");

    /// <summary>What was done repeats what was promised, word for word.</summary>
    public static FindingDefinition OutcomeRepeatsGoal { get; } = new(
        "DISC4007", Severity.Warning, "完成情况与目标逐字相同", "写实际做了什么、做到什么程度，用数字说话。", Clause.Evaluation, "总体目标完成情况与预期目标文字相同。");

    /// <summary>An indicator that measures only that money was spent.</summary>
    public static FindingDefinition MeasuresSpending { get; } = new(
        "DISC4008", Severity.Warning, "指标只衡量花钱", "把支出金额、进度类指标换成反映产出和效益的指标。", Clause.Targets, "个别指标只反映资金支出，不反映产出或效益。");

    /// <summary>Every indicator measures only that money was spent.</summary>
    public static FindingDefinition OnlyMeasuresSpending { get; } = new(
        "DISC4009", Severity.Warning, "全部指标都在衡量花钱", "重新设置产出、效益指标。", Clause.Targets, "本表各项指标只反映资金支出，不反映产出或效益。");

    /// <summary>A goal that is but a number.</summary>
    public static FindingDefinition GoalIsNumber { get; } = new(
        "DISC4010", Severity.Warning, "总体目标只是一个数字", "总体目标用文字写明要达到的产出和效果。", Clause.Targets, "总体目标栏只填了数字。");

    /// <summary>A rate whose value is a count.</summary>
    public static FindingDefinition RatioAsCount { get; } = new(
        "DISC4011", Severity.Warning, "指标名是“率”，值却是数量", "改为百分比，或把指标名称改为“……数量”“……人数”。", Clause.Targets, "个别以“率”命名的指标填的是数量。");

    /// <summary>Satisfaction of nobody in particular.</summary>
    public static FindingDefinition SatisfactionOfWhom { get; } = new(
        "DISC4012", Severity.Warning, "满意度未说明对谁", "写明服务对象，如“学生家长满意度”。", Clause.Targets, "满意度指标没有说明调查对象。");

    /// <summary>Satisfaction without how many were asked.</summary>
    public static FindingDefinition SampleMissing { get; } = new(
        "DISC4013", Severity.Warning, "满意度没有样本量", "在指标解释、偏差原因或说明中写明调查方式、发放和有效问卷数。", Clause.Evaluation, "满意度结果未注明调查样本量。");

    /// <summary>The goal of the year repeats the goal of the whole period.</summary>
    public static FindingDefinition YearRepeatsWhole { get; } = new(
        "DISC4014", Severity.Warning, "年度目标与总体目标逐字相同", "年度目标写本年要完成的部分。", Clause.Targets, "年度目标与项目总目标文字相同。");

    /// <summary>A quantity given as a share.</summary>
    public static FindingDefinition QuantityAsShare { get; } = new(
        "DISC4015", Severity.Info, "数量指标用百分比", "数量指标写绝对数（个、人次、公里）；比率放到质量或时效指标。");

    /// <summary>A formula in an indicator's name.</summary>
    public static FindingDefinition FormulaInName { get; } = new(
        "DISC4016", Severity.Info, "计算公式写进指标名", "把公式移到指标解释或评分规则，名称只留指标本身。");

    /// <summary>A cost among the benefits.</summary>
    public static FindingDefinition CostAmongBenefits { get; } = new(
        "DISC4017", Severity.Warning, "效益指标里放了成本", "成本、费用类指标移到成本指标。", Clause.Targets, "个别成本类指标列在效益指标下。");

    /// <summary>A share of something that has no parts.</summary>
    public static FindingDefinition ShareOfNothing { get; } = new(
        "DISC4018", Severity.Info, "指标名不是比率，值却是百分比", "写明是什么占什么的百分比，或改为能数得清的指标。");

    /// <summary>The unit of measure in an indicator's name.</summary>
    public static FindingDefinition UnitInName { get; } = new(
        "DISC4019", Severity.Info, "计量单位写在指标名里", "把单位移到指标值或度量单位栏。");

    /// <summary>Satisfaction as a part of benefit, as before 2015.</summary>
    public static FindingDefinition SatisfactionUnderBenefit { get; } = new(
        "DISC4020", Severity.Info, "满意度放在效益指标下", "满意度单列为一级指标。");

    /// <summary>Less is asked for than last year, when it was reached, and nobody says why.</summary>
    public static FindingDefinition TargetLowered { get; } = new(
        "DISC4021", Severity.Warning, "上年已完成的指标，本年要求降低，没有写原因", "写明指标值调整原因（changeReason），或者不低于上年指标值。",
        Clause.Targets, "个别指标上年已完成，本年要求降低，没有写明原因。");

    /// <summary>Everything the family can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        UnitMissing, BaselineMissing, VagueTarget, DirectionReversed, SatisfactionMissing, FarAboveTarget, OutcomeRepeatsGoal,
        MeasuresSpending, OnlyMeasuresSpending, GoalIsNumber, RatioAsCount, SatisfactionOfWhom, SampleMissing, YearRepeatsWhole,
        QuantityAsShare, FormulaInName, CostAmongBenefits, ShareOfNothing, UnitInName, SatisfactionUnderBenefit, TargetLowered,
    ];

    internal static ImmutableArray<RecordCheck> Checks { get; } =
    [
        NewRowsCheck.Check, BaselineCheck.Check, SatisfactionCheck.Check, SampleSizeCheck.Check, FarAboveTargetCheck.Check,
        GoalCheck.Check, SpendingCheck.Check, LoweredTargetCheck.Check,
    ];
}
