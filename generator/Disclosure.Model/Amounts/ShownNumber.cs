using System.Globalization;

namespace Disclosure.Model.Amounts;

/// <summary>How points, weights and shares are shown: half up to two decimals, no trailing zeros.</summary>
internal static class ShownNumber
{
    private const decimal Large = 1_000_000_000m;

    public static string Of(decimal value)
    {
        var rounded = decimal.Round(value, 2, MidpointRounding.AwayFromZero);
        var whole = decimal.Truncate(rounded);

        // Most are whole, and a custom format takes several times as long as a whole number.
        return whole == rounded && whole is > -Large and < Large
            ? ((int)whole).ToString(CultureInfo.InvariantCulture)
            : rounded.ToString("0.##", CultureInfo.InvariantCulture);
    }
}
