using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Reading.Columns;

/// <summary>A column of a block of a table.</summary>
/// <param name="First">The first sheet column it takes.</param>
/// <param name="Last">The last.</param>
/// <param name="Meaning">What it means; nothing where it is no known heading.</param>
/// <param name="Text">The heading as written.</param>
/// <param name="Whole">The heading above it that spreads over several columns; nothing where there is none.</param>
internal sealed record ColumnHeading(int First, int Last, Meaning? Meaning, string Text, string? Whole = null)
{
    /// <summary>What the heading above it means; nothing where there is none or it is not known.</summary>
    public Meaning? Group { get; init; }

    /// <summary>The heading's own cell; nothing where only the heading above it stands there.</summary>
    public GridCell? Cell { get; init; }

    /// <summary>Whether its heading was understood, be it that its cells have no field of their own beside others.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Whether it stands beside the values, to be kept as written: 得分系数, 完成率, 佐证材料.</summary>
    public bool IsBeside { get; init; }

    /// <summary>What its heading is about, by its last words or the heading above it, though it was not understood.</summary>
    public Meaning? Core { get; init; }
}
