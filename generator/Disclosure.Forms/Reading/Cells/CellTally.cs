using System.Collections.Immutable;
using Disclosure.Forms.Documents.Grids;

namespace Disclosure.Forms.Reading.Cells;

/// <summary>How many cells of a table were read, and which were not understood.</summary>
/// <param name="Total">Cells that hold something.</param>
/// <param name="Read">Those that became a fact, a label of one, or were left out for a reason that a finding gives.</param>
/// <param name="NotUnderstood">The others, in words such as <c>a.xlsx!Sheet1!F12</c>, in the table's order.</param>
public sealed record CellTally(int Total, int Read, ImmutableArray<string> NotUnderstood)
{
    /// <summary>The tally of a table; <paramref name="left"/> are the cells that nothing was made of.</summary>
    internal static CellTally Of(TableRegion region, IReadOnlyCollection<GridCell> left)
    {
        var total = region.Rows.Sum(row => region.Grid.StartingIn(row).Count());
        return new CellTally(total, total - left.Count, [.. left.Select(cell => region.Grid.AddressOf(cell.Address))]);
    }
}
