using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;

namespace Disclosure.Forms.Reading.Goals;

/// <summary>Tells a goal that stands at the side of its indicators, below 一级指标, from a first level.</summary>
internal static class GoalAtSide
{
    /// <summary>Whether the cell is one.</summary>
    public static bool Is(ReadingContext context, GridCell cell, ColumnHeading? level1) =>
        level1 is not null
            && cell.Column >= level1.First
            && cell.LastColumn < level1.Last
            && context.Find(HeadingSection.Goal, cell) is not null;
}
