using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>
/// Columns of other years than the table's: 2023年完成值 in a table of 2024, or 2023年 beside 2024年 below 完成值, is what came of it a year
/// before.
/// </summary>
internal static class OtherYears
{
    /// <summary>The headings with such columns told from the year's own.</summary>
    public static ColumnHeadings Settle(FiscalYear? year, ColumnHeadings headings) => year is not { } own
        ? headings
        : headings.Mapped(column => YearOf(column) is { } other ? Settled(column, headings, other, own) : column);

    private static FiscalYear? YearOf(ColumnHeading column)
    {
        if (column is { Meaning: null, Group: { } group } && GroupedColumn.IsValue(group))
            return column.Cell is { } cell ? YearText.TryRead(cell.Text)?.Year : null;
        return YearText.OfHeading(column.Text);
    }

    private static ColumnHeading Settled(ColumnHeading column, ColumnHeadings headings, FiscalYear other, FiscalYear own)
    {
        if ((column.Meaning ?? column.Group) is not { } meaning)
            return column;
        if (other == own)
            return column with { Meaning = meaning, IsKnown = true };
        return meaning switch
        {
            Meaning.Actual when other.Number + 1 == own.Number && headings.Find(Meaning.Baseline) is null =>
                column with { Meaning = Meaning.Baseline, IsKnown = true },
            Meaning.Actual or Meaning.Target or Meaning.Score or Meaning.Weight => column with { Meaning = null, IsKnown = true },
            _ => column,
        };
    }
}
