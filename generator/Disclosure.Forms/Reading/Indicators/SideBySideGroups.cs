using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>
/// The columns of a table that puts its first levels side by side, as Henan's list of projects does: 成本指标 | 产出指标 |
/// 效益指标 | 满意度指标, each over 三级指标 | 指标值.
/// </summary>
/// <param name="Groups">The groups, left to right: the first level and its columns.</param>
internal sealed record SideBySideGroups(IReadOnlyList<(string Level1, IReadOnlyList<ColumnHeading> Columns)> Groups)
{
    private const int FewestGroups = 2;

    /// <summary>Whether a row heads groups side by side.</summary>
    public static bool IsHeading(ReadingContext context, int row)
    {
        var cells = context.Grid.StartingIn(row)
            .Count(cell => cell.ColumnSpan > 1 && context.Find(HeadingSection.Indicator, cell) == Meaning.Group);
        return cells >= FewestGroups
            && context.Grid.StartingIn(row + 1)
                .Count(cell => context.Find(HeadingSection.Indicator, cell) is Meaning.Level3 or Meaning.Level2) >= FewestGroups;
    }

    /// <summary>The groups of a table's columns; nothing where its first levels are not side by side.</summary>
    public static SideBySideGroups? Of(ReadingContext context, ColumnHeadings headings)
    {
        var groups = headings.Columns
            .Where(column => column.Whole is { } whole && context.Find(HeadingSection.Indicator, whole) == Meaning.Group)
            .GroupBy(column => column.Whole!)
            .Where(group => group.Any(column => column.Meaning == Meaning.Level3))
            .Select(group => (group.Key, (IReadOnlyList<ColumnHeading>)[.. group]))
            .ToList();
        return groups.Count >= FewestGroups ? new SideBySideGroups(groups) : null;
    }

    /// <summary>Whether a column belongs to one of the groups.</summary>
    public bool Contains(ColumnHeading column) => Groups.Any(group => group.Columns.Contains(column));
}
