using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Indicators;

namespace Disclosure.Benchmarks.Corpus;

/// <summary>Makes indicators out of patterns: what was promised, and what came of it, as departments write them.</summary>
internal static class IndicatorRows
{
    private const int MetPercent = 86;
    private const int ReasonPercent = 90;

    private static readonly ImmutableArray<string> Reasons =
    [
        "一个片区群众意见未统一，转入下年实施，已调整施工计划",
        "上级资金下达较晚，部分任务跨年完成，下年起提前下达计划",
        "符合条件的申报对象少于预计，下年按实有人数核定目标值",
        "汛期施工停工四十天，工期顺延，已与施工单位约定赶工节点",
    ];

    /// <summary>A row as a target has it.</summary>
    public static Indicator Promise(SeededNumbers numbers, IndicatorPattern pattern, decimal weight)
    {
        var target = numbers.Between(pattern.Low, pattern.High);
        return new Indicator
        {
            Level1 = pattern.Level1,
            Level2 = pattern.Level2,
            Level3 = pattern.Level3,
            Target = Read(TargetText(pattern, target)),
            Weight = new Weight(weight),
            Baseline = pattern.Values is ValuePattern.AtLeast or ValuePattern.PercentAtLeast
                ? $"上年{Scaled(target, numbers.Between(88, 99))}{pattern.Measure}"
                : null,
        };
    }

    /// <summary>The row with its result: most targets are met, and most of the others say why not.</summary>
    public static Indicator Result(SeededNumbers numbers, IndicatorPattern pattern, Indicator promise)
    {
        var weight = promise.Weight!.Value.Value;
        var target = (int)(promise.Target.Number ?? 0);
        var met = numbers.Happens(MetPercent) || pattern.Values is ValuePattern.Words or ValuePattern.ByMonth or ValuePattern.AtMost;
        var actual = pattern.Values switch
        {
            ValuePattern.Words => pattern.Measure,
            ValuePattern.ByMonth => $"{numbers.Between(pattern.Low - 2, pattern.Low)}月",
            ValuePattern.AtMost => $"{numbers.Between(target / 2, target)}{pattern.Measure}",
            ValuePattern.PercentAtLeast => $"{(met ? Math.Min(100, target + numbers.Between(0, 3)) : target - numbers.Between(2, 15))}%",
            _ => Scaled(target, met ? numbers.Between(100, 106) : numbers.Between(70, 98)) + pattern.Measure,
        };
        var value = Read(actual);
        return promise with
        {
            Baseline = null,
            Result = new IndicatorResult
            {
                Actual = value,
                Score = new Points(met ? weight : Proportional(value, target, weight)),
                Reason = !met && numbers.Happens(ReasonPercent) ? numbers.Pick(Reasons) : null,
            },
        };
    }

    private static string TargetText(IndicatorPattern pattern, int target) => pattern.Values switch
    {
        ValuePattern.AtMost => $"≤{target}{pattern.Measure}",
        ValuePattern.Words => pattern.Measure,
        ValuePattern.ByMonth => $"{target}{pattern.Measure}",
        _ => $"≥{target}{pattern.Measure}",
    };

    private static decimal Proportional(IndicatorValue actual, int target, decimal weight) =>
        decimal.Round(Math.Min(1m, actual.Number!.Value / target) * weight, 2, MidpointRounding.AwayFromZero);

    private static string Scaled(int value, int percent) => (value * (long)percent / 100).ToString(CultureInfo.InvariantCulture);

    private static IndicatorValue Read(string raw) => IndicatorValueReader.Read(raw);
}
