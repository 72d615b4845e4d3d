using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Policies;

namespace Disclosure.Model.Schemes;

/// <summary>
/// The schemes that every portal has. A portal can add its own beside them; one with the same id takes the place of the
/// built-in one.
/// </summary>
public static class StandardSchemes
{
    private const string SelfEvaluationRules = "财预〔2020〕10号《项目支出绩效评价管理办法》";
    private const string CoreIndicatorRules = "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》";

    private static readonly ImmutableArray<string> CostLabels = ["成本指标", "成本", "运行成本"];
    private static readonly ImmutableArray<string> OutputLabels = ["产出指标", "产出", "履职效能"];
    private static readonly ImmutableArray<string> BenefitLabels = ["效益指标", "效益", "效果指标"];
    private static readonly ImmutableArray<string> SatisfactionLabels = ["满意度", "服务对象满意度", "社会公众或服务对象满意度"];

    /// <summary>预算执行率 10, 产出 50 (成本 among them), 效益 30, 满意度 10: the default.</summary>
    public static ScoringScheme Standard { get; } = new()
    {
        Id = "standard",
        Name = "通用（10—50—30—10）",
        Basis = SelfEvaluationRules,
        Execution = new Weight(10),
        Groups =
        [
            // The tree of 2015 to 2020 has 成本指标 below 产出; a table that has it on the first level counts it there too.
            Group(IndicatorDimension.Output, 50, [.. OutputLabels, .. CostLabels]),
            Group(IndicatorDimension.Benefit, 30, BenefitLabels),
            Group(IndicatorDimension.Satisfaction, 10, SatisfactionLabels),
        ],
        QualitativeBands = QualitativeLevels.Since2020,
        Grades = StandardGrades.Bands,
    };

    /// <summary>预算执行率 10, 成本 20, 产出 40, 效益 20, 满意度 10: for projects with cost indicators, since 2021.</summary>
    public static ScoringScheme WithCost { get; } = Standard with
    {
        Id = "standard-cost",
        Name = "设成本指标（10—20—40—20—10）",
        Basis = CoreIndicatorRules,
        Groups =
        [
            Group(IndicatorDimension.Cost, 20, CostLabels),
            Group(IndicatorDimension.Output, 40, OutputLabels),
            Group(IndicatorDimension.Benefit, 20, BenefitLabels),
            Group(IndicatorDimension.Satisfaction, 10, SatisfactionLabels),
        ],
    };

    /// <summary>预算执行率 20, 产出 40, 效益 30, 满意度 10, with the qualitative levels of before 2020: as in Hubei.</summary>
    public static ScoringScheme ExecutionTwenty { get; } = Standard with
    {
        Id = "execution-20",
        Name = "执行率 20 分（20—40—30—10）",
        Basis = "湖北省项目自评表填报说明",
        Execution = new Weight(20),
        Groups =
        [
            Group(IndicatorDimension.Output, 40, [.. OutputLabels, .. CostLabels]),
            Group(IndicatorDimension.Benefit, 30, BenefitLabels),
            Group(IndicatorDimension.Satisfaction, 10, SatisfactionLabels),
        ],
        QualitativeBands = QualitativeLevels.Before2020,
    };

    /// <summary>预算执行率 10, 产出 50, 效益 40: for projects that serve no public, 满意度's points moved to 效益.</summary>
    public static ScoringScheme NoSatisfaction { get; } = Standard with
    {
        Id = "no-satisfaction",
        Name = "不设满意度指标（10—50—40）",
        Groups =
        [
            Group(IndicatorDimension.Output, 50, [.. OutputLabels, .. CostLabels]),
            Group(IndicatorDimension.Benefit, 40, BenefitLabels),
        ],
    };

    /// <summary>
    /// A unit as a whole (部门整体): 预算执行率 10, 运行成本 10, 管理效率 20, 履职效能 30, 社会效应 15, 可持续发展能力 5,
    /// 服务对象满意度 10. The policy names the six dimensions but no weights; these are a proposal that a portal may change.
    /// </summary>
    public static ScoringScheme Unit { get; } = Standard with
    {
        Id = "unit",
        Name = "部门整体（六个方面）",
        Basis = Clause.Units.CitedInFull() + "：运行成本、管理效率、履职效能、社会效应、可持续发展能力和服务对象满意度；分值为建议值",
        Groups =
        [
            Group(IndicatorDimension.Cost, 10, CostLabels),
            Group(IndicatorDimension.Management, 20, ["管理效率", "投入管理", "投入", "决策", "过程", "管理"]),
            Group(IndicatorDimension.Output, 30, OutputLabels),
            Group(IndicatorDimension.Benefit, 15, ["社会效应", "社会效益", .. BenefitLabels]),
            Group(IndicatorDimension.Benefit, 5, ["可持续发展", "可持续影响"]),
            Group(IndicatorDimension.Satisfaction, 10, SatisfactionLabels),
        ],
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<ScoringScheme> All { get; } = [Standard, WithCost, ExecutionTwenty, NoSatisfaction, Unit];

    private static SchemeGroup Group(IndicatorDimension dimension, decimal weight, ImmutableArray<string> labels) =>
        new(dimension, new Weight(weight), labels);
}
