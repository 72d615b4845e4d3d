using Disclosure.Model.Indicators;

namespace Disclosure.Model.Checks.Scores;

/// <summary>
/// A target and an actual value that are both the bare number of the weight were most likely typed into the wrong columns.
/// </summary>
internal static class WeightAsValueCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        for (var i = 0; i < record.Indicators.Length; i++)
        {
            var row = record.Indicators[i];
            if (row is { Weight: { } weight, Result: { } result } && IsBare(row.Target, weight.Value)
                && IsBare(result.Actual, weight.Value))
                findings.Add(ScoreFindings.WeightAsValue, $"indicators[{i}].target", $"“{row.Level3}”的指标值、完成值都是 {row.Target.Raw}，与分值相同。");
        }
    }

    private static bool IsBare(IndicatorValue value, decimal weight) =>
        value is { Kind: IndicatorValueKind.Number, Comparison: Comparison.Unstated } && value.Number == weight
            && string.IsNullOrEmpty(value.MeasureUnit);
}
