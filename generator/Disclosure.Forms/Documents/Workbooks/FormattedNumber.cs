using System.Globalization;
using Disclosure.Forms.Documents.Grids;
using ExcelNumberFormat;

namespace Disclosure.Forms.Documents.Workbooks;

/// <summary>
/// A stored number as a person sees it: 0.973 in <c>0.00%</c> is <c>97.30%</c>. A spreadsheet keeps binary fractions, so
/// what is stored as 65.06999999999999 is 65.07: only 15 digits ever counted.
/// </summary>
internal static class FormattedNumber
{
    private const int Digits = 15;
    private const int ShownPlaces = 11;
    private const double Largest = 1e20;

    // The day that a workbook of the 1904 system calls 0, in the usual system.
    private const double Days1904 = 1462;
    private const double LastDay = 2_958_465;

    /// <summary>The text, number and nature of a stored number; the stored text as it is where it is no number.</summary>
    public static GridCell Show(CellAddress address, string stored, string format, bool is1904)
    {
        return double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value) && Math.Abs(value) <= Largest
                ? Show(address, value, format, is1904)
                : new GridCell(address, stored.Trim());
    }

    private static GridCell Show(CellAddress address, double value, string format, bool is1904)
    {
        var number = Exact(value);
        var shown = new NumberFormat(format);
        if (format == NumberFormats.General)
            return General(address, number);
        if (!shown.IsValid)
            return Plain(address, number);
        return shown.IsDateTimeFormat ? Day(address, value + (is1904 ? Days1904 : 0), number, shown) : Formatted(address, number, shown);
    }

    private static decimal Exact(double value) =>
        decimal.Parse(value.ToString("G" + Digits, CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    // Without a format a spreadsheet shows as much of a fraction as fits into eleven places.
    private static GridCell General(CellAddress address, decimal number)
    {
        var digits = decimal.Truncate(Math.Abs(number)).ToString(CultureInfo.InvariantCulture).Length;
        var rounded = decimal.Round(number, Math.Max(0, ShownPlaces - 1 - digits), MidpointRounding.AwayFromZero);
        return rounded == 0 ? Plain(address, number) : Plain(address, rounded) with { Number = number };
    }

    private static GridCell Plain(CellAddress address, decimal number) =>
        new(address, number.ToString("0.############################", CultureInfo.InvariantCulture))
        {
            Nature = CellNature.Number,
            Number = number,
        };

    private static GridCell Formatted(CellAddress address, decimal number, NumberFormat format)
    {
        // The library formats binary numbers only.
        var text = format.Format((double)number, CultureInfo.InvariantCulture).Trim();
        return text.Length == 0
            ? Plain(address, number)
            : new GridCell(address, text) { Nature = CellNature.Number, Number = number };
    }

    private static GridCell Day(CellAddress address, double serial, decimal number, NumberFormat format)
    {
        if (serial is < 0 or > LastDay)
            return Plain(address, number);
        var text = format.Format(DateTime.FromOADate(serial), CultureInfo.InvariantCulture).Trim();
        return new GridCell(address, text) { Nature = CellNature.Date };
    }
}
