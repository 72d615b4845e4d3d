using System.Collections.Immutable;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Site.Data;

/// <summary>The columns and cells of rows whose fields are declared: headings and values come from the declaration.</summary>
/// <param name="shape">The shape of the rows.</param>
internal sealed class FieldTable<TRow>(Shape<TRow> shape)
{
    private readonly ImmutableArray<IField<TRow>> _fields = ((RowShape<TRow>)shape).FieldsOfRow;

    /// <summary>A column for each field.</summary>
    public IEnumerable<DataColumn> Columns => _fields.Select(declared => new DataColumn(declared.DataKey, declared.Heading));

    /// <summary>How many columns there are.</summary>
    public int Count => _fields.Length;

    /// <summary>Puts the cells of a row into <paramref name="cells"/>, in the order of the columns.</summary>
    public void Fill(Span<DataCell> cells, TRow row)
    {
        var writer = new FieldCells();
        for (var i = 0; i < _fields.Length; i++)
            cells[i] = writer.Of(_fields[i], row);
    }
}
