using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>Columns of other years than the table's: 2023年完成值 in a table of 2024 is what came of it a year before.</summary>
internal static class OtherYears
{
    /// <summary>The headings with such columns told from the year's own.</summary>
    public static ColumnHeadings Settle(FiscalYear? year, ColumnHeadings headings) => year is not { } own
        ? headings
        : headings.With(column => YearText.OfHeading(column.Text) is { } other && other != own
            ? OfOther(column, headings, other.Number + 1 == own.Number)
            : column.Meaning);

    private static Meaning? OfOther(ColumnHeading column, ColumnHeadings headings, bool isYearBefore) => column.Meaning switch
    {
        Meaning.Actual when isYearBefore && headings.Find(Meaning.Baseline) is null => Meaning.Baseline,
        Meaning.Actual or Meaning.Target or Meaning.Score or Meaning.Weight => null,
        var kept => kept,
    };
}
