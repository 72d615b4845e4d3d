using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Site.Components;
using Disclosure.Site.Data;

namespace Disclosure.Site.Tables;

/// <summary>What stands below columns in the row of totals.</summary>
public static class ColumnTotals
{
    /// <summary>The sum of a column of whole numbers.</summary>
    public static Func<IReadOnlyList<TRow>, FactCell> Count<TRow>(Func<TRow, int> value) =>
        rows => rows.Sum(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>The sum of a column of amounts; a row without one adds nothing, and where no row has one there is no sum.</summary>
    public static Func<IReadOnlyList<TRow>, FactCell> Amount<TRow>(Func<TRow, Money?> value) =>
        rows => rows.Any(row => value(row) is not null)
            ? AmountText.InTenThousand(Money.FromYuan(rows.Sum(row => value(row)?.Yuan ?? 0)))
            : FactCell.Empty;

    /// <summary>The rate of the sums, over the rows that state both amounts.</summary>
    public static Func<IReadOnlyList<TRow>, FactCell> Rate<TRow>(Func<TRow, ExecutionRate> value) =>
        rows => ExecutionRate.OfSums(rows.Select(value)).Value?.ToString();
}
