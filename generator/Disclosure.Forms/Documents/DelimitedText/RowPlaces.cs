using Disclosure.Forms.Documents.Grids;

namespace Disclosure.Forms.Documents.DelimitedText;

/// <summary>The places of a text in columns: <c>第5行第3列</c>.</summary>
internal sealed class RowPlaces : GridPlaces
{
    private RowPlaces()
    {
    }

    /// <summary>The one of them.</summary>
    public static RowPlaces Instance { get; } = new();

    /// <inheritdoc/>
    public override string NameOf(CellAddress address) => $"第{address.Row}行第{address.Column}列";

    /// <inheritdoc/>
    public override string NameOf(CellAddress first, CellAddress last) => $"第{first.Row}行至第{last.Row}行";
}
