using System.Globalization;
using Disclosure.Model.Amounts;

namespace Disclosure.Model.Terms;

/// <summary>
/// Why the rows of a table do not add up to its total to the last digit: six rows of 3,333.33 under 20,000.00. The sentence is for the
/// foot of the table; where rows and total differ for another reason there is none, for a check tells of that.
/// </summary>
public static class RoundingNote
{
    private const int Decimals = 2;

    /// <summary>The note of a table of amounts in <paramref name="unit"/> with two decimals; nothing where it needs none.</summary>
    /// <param name="rows">The rows, as exact as they are known.</param>
    /// <param name="total">The total, as exact as it is known.</param>
    /// <param name="unit">The unit the table is in.</param>
    public static string? For(IEnumerable<Money> rows, Money total, MoneyUnit unit)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return For([.. rows.Select(row => row.In(unit))], total.In(unit), Decimals, unit.Term());
    }

    /// <summary>The note of a table of points with two decimals; nothing where it needs none.</summary>
    /// <param name="rows">The rows, as exact as they are known.</param>
    /// <param name="total">The total, as exact as it is known.</param>
    public static string? For(IEnumerable<Points> rows, Points total)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return For([.. rows.Select(row => row.Value)], total.Value, Decimals, "分");
    }

    private static string? For(decimal[] rows, decimal total, int decimals, string unit)
    {
        var shown = rows.Sum(row => Shown(row, decimals));
        var difference = Math.Abs(shown - Shown(total, decimals));
        if (difference == 0 || Cause(rows, total, difference, decimals) is not { } cause)
            return null;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"表中各行四舍五入到 {decimals} 位小数，相加为 {shown:#,##0.00} {unit}，"
            + $"与合计 {Shown(total, decimals):#,##0.00} {unit}相差 {difference:0.00} {unit}，{cause}。");
    }

    /// <summary>
    /// Exact rows that make the exact total differ by our own rounding. Rows that were rounded before we had them may differ by no more
    /// than half of the last digit for each row, and for the total; whether that is why cannot be known.
    /// </summary>
    private static string? Cause(decimal[] rows, decimal total, decimal difference, int decimals)
    {
        if (rows.Sum() == total)
            return "是四舍五入造成的";
        var wereRounded = rows.Append(total).All(number => Shown(number, decimals) == number);
        var halfOfLastDigit = new decimal(5, 0, 0, false, (byte)(decimals + 1));
        return wereRounded && difference <= halfOfLastDigit * (rows.Length + 1) ? "应是原表四舍五入造成的" : null;
    }

    private static decimal Shown(decimal number, int decimals) => decimal.Round(number, decimals, MidpointRounding.AwayFromZero);
}
