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

    /// <summary>The cells of a row, in the order of the columns.</summary>
    public IEnumerable<DataCell> Cells(TRow row)
    {
        var cells = new FieldCells();
        foreach (var field in _fields)
            yield return cells.Of(field, row);
    }
}
