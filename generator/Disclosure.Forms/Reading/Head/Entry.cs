using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Reading.Head;

/// <summary>A label of a table with what stands beside it.</summary>
/// <param name="Label">The label's cell.</param>
/// <param name="Section">The section whose heading it is; nothing where it is no known heading.</param>
/// <param name="Meaning">What it means; nothing where it is no known heading.</param>
/// <param name="Values">The cells beside it; empty where the next label follows at once.</param>
internal sealed record Entry(GridCell Label, HeadingSection? Section, Meaning? Meaning, IReadOnlyList<GridCell> Values)
{
    /// <summary>The first value; nothing where there is none.</summary>
    public GridCell? Value => Values.Count > 0 ? Values[0] : null;
}
