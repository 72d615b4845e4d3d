using Disclosure.Model.Indicators;

namespace Disclosure.Model.Checks.Quality;

/// <summary>What is over 1.5 times the target was perhaps promised too low.</summary>
internal static class FarAboveTargetCheck
{
    private const decimal Far = 1.5m;

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        for (var i = 0; i < record.Indicators.Length; i++)
        {
            var row = record.Indicators[i];
            if (row.Result is { } result && IsFarAbove(row.Target, result.Actual))
            {
                var times = decimal.Round(result.Actual.Number!.Value / row.Target.Number!.Value, 2);
                findings.Add(
                    QualityFindings.FarAboveTarget, $"indicators[{i}].actual",
                    $"“{row.Level3}”指标值“{row.Target.Raw}”，完成“{result.Actual.Raw}”，为指标值的 {times} 倍。");
            }
        }
    }

    private static bool IsFarAbove(IndicatorValue target, IndicatorValue actual) =>
        target.Comparison is not (Comparison.AtMost or Comparison.LessThan)
        && IsFigure(target) && IsFigure(actual) && target.Kind == actual.Kind && SameUnit(target, actual)
        && target.Number > 0 && actual.Number / Far > target.Number;

    private static bool IsFigure(IndicatorValue value) =>
        value.Kind is IndicatorValueKind.Number or IndicatorValueKind.Percent or IndicatorValueKind.Money;

    private static bool SameUnit(IndicatorValue target, IndicatorValue actual) =>
        string.IsNullOrEmpty(target.MeasureUnit) || string.IsNullOrEmpty(actual.MeasureUnit) || target.MeasureUnit == actual.MeasureUnit;
}
