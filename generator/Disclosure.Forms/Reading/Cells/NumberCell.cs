using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Model.Amounts;

namespace Disclosure.Forms.Reading.Cells;

/// <summary>Reads cells that hold a number: amounts, points, rates. What is not exactly a number is nothing, never a guess.</summary>
internal static partial class NumberCell
{
    // A quadrillion 元 is more than all the money there is; past it an amount is a mistake, and arithmetic could overflow.
    private const decimal Largest = 1_000_000_000_000_000m;

    private const NumberStyles Signed = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>
    /// The amount of money in a cell, in the unit written behind it or else in <paramref name="unit"/>; nothing where it is no amount
    /// or, in 元, one too large for content. It is exact to 分, however few places the cell shows.
    /// </summary>
    public static Money? Money(GridCell cell, MoneyUnit unit)
    {
        if (Written(cell) is not { } amount)
            return null;
        var money = Model.Amounts.Money.From(amount.Number, amount.Unit ?? unit);
        return Math.Abs(money.Yuan) < Largest ? money : null;
    }

    /// <summary>An amount with the unit written behind it, if any, in a cell that says nothing else.</summary>
    public static (decimal Number, MoneyUnit? Unit)? Amount(GridCell cell) =>
        Written(cell) is { IsAlone: true } amount ? (amount.Number, amount.Unit) : null;

    /// <summary>The amount that a cell of the money states, be it within a sentence: <c>854万（其中省级 400 万）</c>.</summary>
    public static WrittenAmount? Written(GridCell cell)
    {
        if (cell.Number is not { } stored || cell.Text.Contains('%'))
            return WrittenAmount.TryRead(cell.Text);
        if (Math.Abs(stored) >= Largest)
            return null;
        // A format may show thousands as 千元 or print the unit behind the number.
        var shown = WrittenAmount.TryRead(cell.Text);
        return shown is { } known && !IsRoundedTo(stored, known.Number) && known.Number != 0
            ? known
            : new WrittenAmount(stored, shown?.Unit, IsAlone: true);
    }

    /// <summary>Points as shown, as in <c>10</c>, <c>10分</c> or, of a hundred, <c>10%</c>.</summary>
    public static decimal? Points(GridCell cell)
    {
        var match = PointsText().Match(HeadingText.Normalise(cell.Text));
        if (match.Success)
            return Parse(match.Groups["number"].Value);
        return cell.Number is { } stored
            ? Bounded(Math.Abs(stored) < Largest && cell.Text.Contains('%') ? stored * 100m : stored)
            : null;
    }

    /// <summary>Whether a number is shown with fewer places than are stored; then the stored one.</summary>
    public static decimal? Unshown(GridCell cell)
    {
        if (cell.Number is not { } stored || Math.Abs(stored) >= Largest)
            return null;
        var match = ShownText().Match(HeadingText.Normalise(cell.Text));
        if (!match.Success || Parse(match.Groups["number"].Value) is not { } shown)
            return null;
        var exact = match.Groups["percent"].Success ? stored * 100m : stored;
        return exact != shown && IsRoundedTo(exact, shown) ? stored : null;
    }

    // A place more or less: 125.255 is shown as 125.25 or 125.26.
    private static bool IsRoundedTo(decimal stored, decimal shown) =>
        Math.Abs(stored - shown) <= Unit(shown.Scale);

    private static decimal Unit(byte scale) => new(1, 0, 0, false, Math.Min(scale, (byte)20));

    /// <summary>
    /// A rate as a ratio. A number without % can be either, 1 for 100 % or 86 for 86 %: the amounts beside it,
    /// <paramref name="expected"/>, decide, and where they don't the answer is nothing.
    /// </summary>
    public static decimal? Rate(GridCell cell, decimal? expected)
    {
        if (cell.Text.Contains('%') || cell.Text.Contains('％'))
        {
            return Points(cell with { Text = PercentSign().Replace(cell.Text, ""), Number = null }) / 100m
                ?? (cell.Number is { } stored && Math.Abs(stored) < Largest / 100m ? stored : null);
        }

        if (Points(cell) is not { } number)
            return null;
        if (number == 0)
            return 0;
        return (IsNear(number, expected), IsNear(number / 100m, expected)) switch
        {
            (true, false) => number,
            (false, true) => number / 100m,
            _ => null,
        };
    }

    // Rates are written with up to two places of a percentage, and some round to whole per cent.
    private static bool IsNear(decimal ratio, decimal? expected) => expected is { } value && Math.Abs(ratio - value) <= 0.006m;

    private static decimal? Parse(string text) =>
        text.Length < 28
        && decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), Signed, CultureInfo.InvariantCulture, out var number)
            ? Bounded(number)
            : null;

    private static decimal? Bounded(decimal number) => Math.Abs(number) < Largest ? number : null;

    [GeneratedRegex(@"^[¥￥]?(?<number>-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?)(?<percent>%)?(分|万元|亿元|元)?$")]
    private static partial Regex ShownText();

    [GeneratedRegex(@"^(?<number>-?\d+(\.\d+)?)(分|%)?$")]
    private static partial Regex PointsText();

    [GeneratedRegex(@"\(?[%％]\)?")]
    private static partial Regex PercentSign();
}
