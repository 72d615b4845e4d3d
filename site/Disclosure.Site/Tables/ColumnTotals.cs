using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Site.Components;
using Disclosure.Site.Data;

namespace Disclosure.Site.Tables;

/// <summary>What stands below columns in the row of totals. What is not in a total is said below it.</summary>
public static class ColumnTotals
{
    /// <summary>The sum of a column of whole numbers.</summary>
    public static Func<IReadOnlyList<TRow>, FactCell> Count<TRow>(Func<TRow, int> value) =>
        rows => rows.Sum(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>The sum of a column of amounts; a row without one adds nothing, and where no row has one there is no sum.</summary>
    public static Func<IReadOnlyList<TRow>, FactCell> Amount<TRow>(Func<TRow, Money?> value) => rows =>
    {
        var (sum, without) = (0m, 0);
        foreach (var row in rows)
        {
            if (value(row) is { } amount)
                sum += amount.Yuan;
            else
                without++;
        }

        return without == rows.Count
            ? FactCell.Empty
            : new FactCell(AmountText.InTenThousand(Money.FromYuan(sum)), Note: without == 0 ? null : $"不含没有金额的 {without} 项");
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
