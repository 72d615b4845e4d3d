using System.Globalization;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>Decimal numbers as content spells them: digits, a point, no exponent and no separators.</summary>
internal static class DecimalText
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private const string EveryDigit = "0.############################";

    /// <summary>No amount or score is as large; sums and products of what is smaller fit a <see cref="decimal"/>.</summary>
    private const decimal TooLarge = 1_000_000_000_000_000m;

    /// <summary>Reads a number of up to 15 digits before the point.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal number) =>
        decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out number) && Math.Abs(number) < TooLarge;

    /// <summary>Writes every digit that says something.</summary>
    public static string Of(decimal number) => number.ToString(EveryDigit, CultureInfo.InvariantCulture);
}
