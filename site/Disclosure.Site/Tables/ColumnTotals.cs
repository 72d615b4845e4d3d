using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Data;

namespace Disclosure.Site.Tables;

/// <summary>What stands below columns in the row of totals. What is not in a total is said below it.</summary>
public static class ColumnTotals
{
    /// <summary>The sum of a column of whole numbers.</summary>
    public static ColumnTotal<TRow> Count<TRow>(Func<TRow, int> value) =>
        new(rows => rows.Sum(value).ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>
    /// The sum of a column of amounts; a row without one adds nothing, and where no row has one there is no sum. Where the rows as they are
    /// shown do not add up to it, the rounding is explained.
    /// </summary>
    public static ColumnTotal<TRow> Amount<TRow>(Func<TRow, Money?> value) => new(rows => SumOf([.. rows.Select(value)]))
    {
        Note = rows => rows.Select(value).OfType<Money>().ToList() is { Count: > 0 } amounts
            ? RoundingNote.For(amounts, Money.Sum(amounts), MoneyUnit.TenThousandYuan)
            : null,
    };

    /// <summary>The sum of a column of amounts without some of its rows, which is said below it.</summary>
    /// <param name="value">The amount of a row.</param>
    /// <param name="isLeftOut">Whether a row is not in the sum.</param>
    /// <param name="why">Why, in a word.</param>
    public static ColumnTotal<TRow> AmountBut<TRow>(Func<TRow, Money?> value, Func<TRow, bool> isLeftOut, string why) => new(rows =>
    {
        var sum = SumOf([.. rows.Where(row => !isLeftOut(row)).Select(value)]);
        var leftOut = rows.Count(isLeftOut);
        return leftOut == 0
            ? sum
            : sum with { Note = string.Join('，', new[] { sum.Note, $"不含{why}的 {leftOut} 项" }.OfType<string>()) };
    });

    /// <summary>The rate of the sums, over the rows that state both amounts.</summary>
    public static ColumnTotal<TRow> Rate<TRow>(Func<TRow, ExecutionRate> value) => new(rows =>
    {
        var stated = rows.Select(value).Where(rate => rate is { Budget: not null, Executed: not null }).ToList();
        return ExecutionRate.OfSums(stated).Value is { } rate
            ? new FactCell(rate.ToString(), Note: stated.Count == rows.Count ? null : $"按两项金额都有的 {stated.Count} 项")
            : FactCell.Empty;
    });

    /// <summary>The sum of a column of points; nothing where no row has any.</summary>
    public static ColumnTotal<TRow> Points<TRow>(Func<TRow, Points?> value) => new(rows =>
        rows.Any(row => value(row) is not null) ? new Points(rows.Sum(row => value(row)?.Value ?? 0)).ToString() : FactCell.Empty);

    /// <summary>The sum of a column of weights; nothing where no row has one.</summary>
    public static ColumnTotal<TRow> Weight<TRow>(Func<TRow, Weight?> value) => new(rows =>
        rows.Any(row => value(row) is not null) ? new Weight(rows.Sum(row => value(row)?.Value ?? 0)).ToString() : FactCell.Empty);

    private static FactCell SumOf(IReadOnlyCollection<Money?> amounts)
    {
        var stated = amounts.OfType<Money>().ToList();
        return stated.Count == 0
            ? FactCell.Empty
            : new FactCell(
                AmountText.InTenThousand(Money.Sum(stated)),
                Note: stated.Count == amounts.Count ? null : $"不含没有金额的 {amounts.Count - stated.Count} 项");
    }
}
