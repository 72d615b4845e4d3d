using System.Buffers;
using System.Text.RegularExpressions;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Checks.Residue;

/// <summary>
/// Target and actual values were read, and as they were meant. A scanner turns <c>≥92%</c> into <c>292%</c>: a share from
/// 200 % to 299 % without an operator blocks, but where growth is measured it may be true and is only told. An operator
/// says that a person meant it.
/// </summary>
internal static partial class ValueCheck
{
    private static readonly SearchValues<string> GrowthWords = SearchValues.Create(
        ["增长", "增幅", "增速", "同比", "环比", "提高", "提升", "翻番", "涨幅", "增加", "超额"], StringComparison.Ordinal);

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        var misread = false;
        for (var i = 0; i < record.Indicators.Length; i++)
        {
            var row = record.Indicators[i];
            misread |= CheckValue(row.Target, true, row.Level3, $"indicators[{i}].target", findings);
            if (row.WholePeriodTarget is { } whole)
                misread |= CheckValue(whole, true, row.Level3, $"indicators[{i}].wholeTarget", findings);
            if (row.Result is { } result
                && !(row.Target is { Kind: IndicatorValueKind.Percent, Number: > 100m } && result.Actual.IsUnderstood))
                CheckValue(result.Actual, false, row.Level3, $"indicators[{i}].actual", findings);
        }

        if (misread)
            CheckNumbersBeside(record, findings);
    }

    /// <summary>Whether the value is a target that was most likely misread.</summary>
    private static bool CheckValue(IndicatorValue value, bool isTarget, string name, string path, FindingCollector findings)
    {
        if (value.Raw.Length <= 20 && SplitPercent.IsMatch(value.Raw))
        {
            findings.Add(ResidueFindings.PercentMisread, path, $"“{name}”的值是“{value.Raw}”。");
            return isTarget;
        }

        if (!value.IsUnderstood)
            findings.Add(ResidueFindings.ValueNotUnderstood, path, $"“{name}”的值“{Shorten(value.Raw)}”读不出。");
        if (value is not { Kind: IndicatorValueKind.Percent, Number: > 100m, Comparison: Comparison.Unstated })
            return false;
        var isMisread = isTarget && MisreadPercent.IsMatch(value.Raw)
            && !name.AsSpan().ContainsAny(GrowthWords);
        findings.Add(isMisread ? ResidueFindings.PercentMisread : ResidueFindings.PercentOverHundred, path, $"“{name}”的值是“{value.Raw}”。");
        return isMisread;
    }

    /// <summary>Where one ≥ was read as 2, numbers that start with 2 are suspect as well: <c>2280次</c> was <c>≥280次</c>.</summary>
    private static void CheckNumbersBeside(CheckedRecord record, FindingCollector findings)
    {
        for (var i = 0; i < record.Indicators.Length; i++)
        {
            var (row, value) = (record.Indicators[i], record.Indicators[i].Target);
            if (value is { Kind: IndicatorValueKind.Number, Comparison: Comparison.Unstated, Number: >= 20m }
                && value.Raw.AsSpan().TrimStart().StartsWith("2", StringComparison.Ordinal))
                findings.Add(ResidueFindings.NumberMisread, $"indicators[{i}].target", $"“{row.Level3}”的值“{value.Raw}”以 2 开头，可能原为“≥”。");
        }
    }

    private static string Shorten(string text) => text.Length > 20 ? text[..20] + "……" : text;

    [GeneratedRegex(@"^\s*2[0-9]{2}([0-9])?(\.[0-9]+)?\s*[%％]")]
    private static partial Regex MisreadPercent { get; }

    [GeneratedRegex(@"[0-9]\s*[%％]\s*[0-9]")]
    private static partial Regex SplitPercent { get; }
}
