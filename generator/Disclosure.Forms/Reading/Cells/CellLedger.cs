using System.Collections.Immutable;
using Disclosure.Forms.Documents.Grids;

namespace Disclosure.Forms.Reading.Cells;

/// <summary>Notes in which cell each fact of a record stands.</summary>
internal sealed class CellLedger(ReadingContext context)
{
    private readonly ImmutableSortedDictionary<string, string>.Builder _cells =
        ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);

    /// <summary>Notes the cell of a path in the record and hands the cell on; a missing cell is not noted.</summary>
    public GridCell? Note(string path, GridCell? cell)
    {
        context.Use.Add(cell);
        if (cell is not null)
            _cells[path] = context.Grid.NameOf(cell.Address);
        return cell;
    }

    /// <summary>The notes.</summary>
    public ImmutableSortedDictionary<string, string> ToImmutable() => _cells.ToImmutable();
}
