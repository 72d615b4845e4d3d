using System.Collections.Immutable;
using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Amounts;
using Disclosure.Model.Indicators;

namespace Disclosure.Content.Records;

/// <summary>The indicator table: an indicator a line. A self-evaluation's rows have their results.</summary>
internal static class IndicatorShapes
{
    private static readonly RequiredField<Indicator, string> Level1 =
        new("level1", "一级指标", Scalars.Text, indicator => indicator.Level1, "");

    private static readonly DefaultedField<Indicator, string> Level2 =
        new("level2", "二级指标", Scalars.Text, indicator => indicator.Level2, "");

    private static readonly RequiredField<Indicator, string> Level3 =
        new("level3", "三级指标", Scalars.Text, indicator => indicator.Level3, "");

    private static readonly RequiredField<Indicator, IndicatorValue> Target =
        new("target", "指标值", Scalars.IndicatorValue, indicator => indicator.Target, IndicatorValue.Empty);

    private static readonly OptionalValueField<Indicator, Weight> Weight =
        new("weight", "分值", Scalars.Weight, indicator => indicator.Weight);

    private static readonly OptionalField<Indicator, IndicatorValue> Actual =
        new("actual", "实际完成值", Scalars.IndicatorValue, indicator => indicator.Result?.Actual);

    private static readonly OptionalValueField<Indicator, Points> Score =
        new("score", "得分", Scalars.Points, indicator => indicator.Result?.Score);

    private static readonly OptionalField<Indicator, string> Reason =
        new("reason", "偏差原因分析及改进措施", Scalars.Text, indicator => indicator.Result?.Reason);

    private static readonly OptionalField<Indicator, string> Baseline =
        new("baseline", "上年值或基准值", Scalars.Text, indicator => indicator.Baseline);

    private static readonly OptionalField<Indicator, string> Rule =
        new("rule", "评(扣)分标准", Scalars.Text, indicator => indicator.Rule);

    private static readonly OptionalField<Indicator, string> Explanation =
        new("explanation", "指标解释或绩效标准", Scalars.Text, indicator => indicator.Explanation);

    private static readonly OptionalField<Indicator, IndicatorValue> WholeTarget =
        new("wholeTarget", "中期指标值", Scalars.IndicatorValue, indicator => indicator.WholePeriodTarget);

    /// <summary>The table of a target.</summary>
    public static ListShape<Indicator> Targets { get; } = Table(
        [Level1, Level2, Level3, Target, Weight, Baseline, Rule, Explanation, WholeTarget], BindTarget);

    /// <summary>The table of a self-evaluation.</summary>
    public static ListShape<Indicator> Results { get; } = Table(
        [Level1, Level2, Level3, Target, Weight, Actual, Score, Reason, Baseline, Rule, Explanation, WholeTarget],
        mapping => BindTarget(mapping) with { Result = BindResult(mapping) });

    private static ListShape<Indicator> Table(
        ImmutableArray<IField<Indicator>> fields, Func<MappingReader, Indicator> bind) =>
        new(new MappingShape<Indicator>("绩效指标", YamlStyle.Flow, fields, bind));

    private static Indicator BindTarget(MappingReader mapping) => new()
    {
        Level1 = Level1.Read(mapping),
        Level2 = Level2.Read(mapping),
        Level3 = Level3.Read(mapping),
        Target = Target.Read(mapping),
        Weight = Weight.Read(mapping),
        Baseline = Baseline.Read(mapping),
        Rule = Rule.Read(mapping),
        Explanation = Explanation.Read(mapping),
        WholePeriodTarget = WholeTarget.Read(mapping),
    };

    // A row without any cell of a result has none; a row with a score but no value has an empty value.
    private static IndicatorResult? BindResult(MappingReader mapping)
    {
        var actual = Actual.Read(mapping);
        var score = Score.Read(mapping);
        var reason = Reason.Read(mapping);
        return actual is null && score is null && reason is null
            ? null
            : new IndicatorResult { Actual = actual ?? IndicatorValue.Empty, Score = score, Reason = reason };
    }
}
