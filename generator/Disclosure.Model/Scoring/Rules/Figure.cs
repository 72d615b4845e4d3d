using System.Globalization;
using Disclosure.Model.Amounts;

namespace Disclosure.Model.Scoring.Rules;

/// <summary>How numbers stand in the arithmetic of a receipt. Only the text is rounded, never what is computed on.</summary>
internal static class Figure
{
    /// <summary>A number with at most four decimals, no trailing zeros.</summary>
    public static string Number(decimal number) =>
        decimal.Round(number, 4, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A ratio with four decimals.</summary>
    public static string Ratio(decimal ratio) =>
        decimal.Round(ratio, 4, MidpointRounding.AwayFromZero).ToString("0.0000", CultureInfo.InvariantCulture);

    /// <summary>Points with their unit, such as <c>14.86 分</c>.</summary>
    public static string Points(decimal points) => $"{new Points(points)} 分";
}
