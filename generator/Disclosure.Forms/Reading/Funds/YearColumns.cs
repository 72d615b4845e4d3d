using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Reading.Funds;

/// <summary>
/// Columns of money by year, <c>合计 | 2024年 | 2025年 | 2026年</c>: the form's own year is its budget, all years together are the whole
/// period, and the other years are kept as written.
/// </summary>
internal static class YearColumns
{
    /// <summary>The headings with what the years tell about them, of which there are several or one.</summary>
    public static ColumnHeadings Settle(ReadingContext context, ColumnHeadings headings, FiscalYear? year)
    {
        var areSeveral = AreSeveral(context, headings);
        return headings.Mapped(column => YearOf(context, column) is { } other
            ? OfYear(context, column, other, year, areSeveral)
            : areSeveral && IsOfAll(column) ? column with { Meaning = Meaning.WholeAmount, IsKnown = true } : column);
    }

    /// <summary>Whether columns of the budget are of several years; before they are settled.</summary>
    public static bool AreSeveral(ReadingContext context, ColumnHeadings headings) => headings.Columns
        .Where(column => column.Meaning is null or Meaning.BudgetAmount or Meaning.InitialAmount)
        .Select(column => YearOf(context, column)).OfType<FiscalYear>().Distinct().Count() >= YearOfMoney.Fewest;

    /// <summary>The year of a column; nothing where its heading names none.</summary>
    public static FiscalYear? YearOf(ReadingContext context, ColumnHeading column) =>
        (column.Cell is { } cell ? YearOfMoney.Of(context, cell.Text)?.Year : null)
        ?? YearText.OfHeading(column.Text)
        ?? (column.Whole is { } whole ? YearOfMoney.Of(context, whole)?.Year : null);

    private static ColumnHeading OfYear(
        ReadingContext context, ColumnHeading column, FiscalYear other, FiscalYear? own, bool areSeveral)
    {
        if (other == own)
        {
            var isOfMoney = column.Cell is { } cell && YearOfMoney.Of(context, cell.Text) is not null;
            return column.Meaning is null && isOfMoney ? column with { Meaning = Meaning.BudgetAmount, IsKnown = true } : column;
        }

        // Without a year of its own, a table with one column of money is taken at its word.
        return own is null && !areSeveral ? column : column with { Meaning = null, IsKnown = true };
    }

    private static bool IsOfAll(ColumnHeading column) =>
        (column.Meaning is null && YearOfMoney.IsOfAll(column.Text))
        || (column.Meaning == Meaning.BudgetAmount && !YearOfMoney.IsOfOwnYear(column.Text));
}
