using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Reading;

/// <summary>Tells a goal that stands at the side of its indicators, below 一级指标, from a first level.</summary>
internal static class GoalAtSide
{
    /// <summary>Whether the cell is one.</summary>
    public static bool Is(FormContext context, GridCell cell, ColumnHeading? level1) =>
        level1 is not null && cell.Column >= level1.First && cell.LastColumn < level1.Last && context.Find(HeadingSection.Goal, cell) is not null;
}
