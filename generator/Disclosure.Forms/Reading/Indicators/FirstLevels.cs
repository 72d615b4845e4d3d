using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>
/// A column before 二级指标 that is called otherwise, 年度绩效目标（80分）, and holds nothing but first levels: 产出指标, 效益指标.
/// </summary>
internal static class FirstLevels
{
    private const int RowsLookedAt = 30;
    private const int Fewest = 2;

    /// <summary>The headings with such a column told.</summary>
    public static ColumnHeadings Settle(ReadingContext context, ColumnHeadings headings)
    {
        if (headings.Find(Meaning.Level1) is not null || headings.Find(Meaning.Level2) is not { } level2)
            return headings;
        var first = headings.Columns.LastOrDefault(column => column.Last < level2.First && AreLevels(context, headings, column));
        return first is null
            ? headings
            : headings.Mapped(column => column == first ? column with { Meaning = Meaning.Level1, IsKnown = true } : column);
    }

    private static bool AreLevels(ReadingContext context, ColumnHeadings headings, ColumnHeading column)
    {
        var cells = headings.Below(column, RowsLookedAt).TakeWhile(cell => context.Find(HeadingSection.Result, cell) is null).ToList();
        return cells.Count >= Fewest && cells.TrueForAll(cell => context.Find(HeadingSection.Indicator, cell) == Meaning.Group);
    }
}
