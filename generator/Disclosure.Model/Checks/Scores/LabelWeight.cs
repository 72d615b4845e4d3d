using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Model.Amounts;

namespace Disclosure.Model.Checks.Scores;

/// <summary>The points that a first-level label carries in brackets: <c>产出指标(50分)</c>. A span such as <c>(0-20)分</c> is none.</summary>
internal static partial class LabelWeight
{
    public static Weight? Of(string label) =>
        label.Contains('分', StringComparison.Ordinal) && Points.Match(label) is { Success: true } match
            ? new Weight(decimal.Parse(match.Groups["points"].ValueSpan, CultureInfo.InvariantCulture))
            : null;

    [GeneratedRegex(@"[(（]\s*(?<points>[0-9]{1,3}(\.[0-9]{1,2})?)\s*分\s*[)）]")]
    private static partial Regex Points { get; }
}
