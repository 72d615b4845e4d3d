using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Fields;

/// <summary>The indicator table: an indicator a line. A self-evaluation's rows have their results.</summary>
public static class IndicatorFields
{
    internal static readonly RequiredField<Indicator, string> Level1 =
        new("level1", "一级指标", Scalars.Text, indicator => indicator.Level1, "") { SpansRows = true };

    internal static readonly DefaultedField<Indicator, string> Level2 =
        new("level2", "二级指标", Scalars.Text, indicator => indicator.Level2, "")
        {
            WritesUsual = UsualValues.ForPrograms,
            SpansRows = true,
        };

    internal static readonly RequiredField<Indicator, string> Level3 =
        new("level3", "三级指标", Scalars.Text, indicator => indicator.Level3, "");

    internal static readonly RequiredField<Indicator, IndicatorValue> Target =
        new("target", "指标值", Scalars.IndicatorValue, indicator => indicator.Target, IndicatorValue.Empty) { Heading = "年度指标值" };

    internal static readonly OptionalValueField<Indicator, Weight> Weight =
        new("weight", "分值", Scalars.Weight, indicator => indicator.Weight);

    internal static readonly OptionalField<Indicator, IndicatorValue> Actual =
        new("actual", "实际完成值", Scalars.IndicatorValue, indicator => indicator.Result?.Actual);

    internal static readonly OptionalValueField<Indicator, Points> Score =
        new("score", "得分", Scalars.Points, indicator => indicator.Result?.Score);

    internal static readonly OptionalField<Indicator, string> Reason =
        new("reason", "偏差原因分析及改进措施", Scalars.Text, indicator => indicator.Result?.Reason);

    internal static readonly OptionalField<Indicator, string> Baseline =
        new("baseline", "上年值或基准值", Scalars.Text, indicator => indicator.Baseline) { Heading = "基期值" };

    internal static readonly OptionalField<Indicator, string> Rule =
        new("rule", "评(扣)分标准", Scalars.Text, indicator => indicator.Rule) { Heading = "评分规则" };

    internal static readonly OptionalField<Indicator, string> Explanation =
        new("explanation", "指标解释或绩效标准", Scalars.Text, indicator => indicator.Explanation) { Heading = "指标解释" };

    internal static readonly OptionalField<Indicator, IndicatorValue> WholeTarget =
        new("wholeTarget", "中期指标值", Scalars.IndicatorValue, indicator => indicator.WholePeriodTarget);

    internal static readonly OptionalField<Indicator, string> ChangeReason =
        new("changeReason", "指标值调整原因", Scalars.Text, indicator => indicator.ChangeReason);

    /// <summary>The table of a target.</summary>
    public static ListShape<Indicator> Targets { get; } =
        Table([Level1, Level2, Level3, Target, Weight, Baseline, Rule, Explanation, WholeTarget, ChangeReason]);

    /// <summary>The table of a self-evaluation.</summary>
    public static ListShape<Indicator> Results { get; } =
        Table([Level1, Level2, Level3, Target, Weight, Actual, Score, Reason, Baseline, Rule, Explanation, WholeTarget]);

    private static ListShape<Indicator> Table(ImmutableArray<IField<Indicator>> fields) =>
        new(new RowShape<Indicator>("绩效指标", ValueLayout.Flow, fields));
}
