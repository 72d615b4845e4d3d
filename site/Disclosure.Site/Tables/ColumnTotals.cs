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
    public static Func<IReadOnlyList<TRow>, FactCell> Count<TRow>(Func<TRow, int> value) =>
        rows => rows.Sum(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// The sum of a column of amounts; a row without one adds nothing, and where no row has one there is no sum. Where the rows as they are
    /// shown do not add up to it, the rounding is explained.
    /// </summary>
    public static Func<IReadOnlyList<TRow>, FactCell> Amount<TRow>(Func<TRow, Money?> value) => rows =>
    {
        var amounts = rows.Select(value).OfType<Money>().ToList();
        if (amounts.Count == 0)
            return FactCell.Empty;
        var sum = Money.Sum(amounts);
        var without = rows.Count == amounts.Count ? null : $"不含没有金额的 {rows.Count - amounts.Count} 项";
        var note = string.Join('；', new[] { without, RoundingNote.For(amounts, sum, MoneyUnit.TenThousandYuan) }.OfType<string>());
        return new FactCell(AmountText.InTenThousand(sum), Note: note.Length == 0 ? null : note);
    };

    /// <summary>The rate of the sums, over the rows that state both amounts.</summary>
    public static Func<IReadOnlyList<TRow>, FactCell> Rate<TRow>(Func<TRow, ExecutionRate> value) => rows =>
    {
        var stated = rows.Select(value).Where(rate => rate is { Budget: not null, Executed: not null }).ToList();
        return ExecutionRate.OfSums(stated).Value is { } rate
            ? new FactCell(rate.ToString(), Note: stated.Count == rows.Count ? null : $"按两项金额都有的 {stated.Count} 项")
            : FactCell.Empty;
    };

    /// <summary>The sum of a column of points; nothing where no row has any.</summary>
    public static Func<IReadOnlyList<TRow>, FactCell> Points<TRow>(Func<TRow, Points?> value) => rows =>
        rows.Any(row => value(row) is not null) ? new Points(rows.Sum(row => value(row)?.Value ?? 0)).ToString() : FactCell.Empty;

    /// <summary>The sum of a column of weights; nothing where no row has one.</summary>
    public static Func<IReadOnlyList<TRow>, FactCell> Weight<TRow>(Func<TRow, Weight?> value) => rows =>
        rows.Any(row => value(row) is not null) ? new Weight(rows.Sum(row => value(row)?.Value ?? 0)).ToString() : FactCell.Empty;
}
