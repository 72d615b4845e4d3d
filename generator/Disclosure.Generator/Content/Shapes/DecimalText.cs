using System.Globalization;

namespace Disclosure.Generator.Content.Shapes;

/// <summary>Decimal numbers as content spells them: digits, a point, no exponent and no separators.</summary>
internal static class DecimalText
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
    private const string EveryDigit = "0.############################";

    /// <summary>Reads a number.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal number) =>
        decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out number);

    /// <summary>Writes every digit that says something.</summary>
    public static string Of(decimal number) => number.ToString(EveryDigit, CultureInfo.InvariantCulture);
}
