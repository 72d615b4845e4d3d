using Disclosure.Site.Components;

namespace Disclosure.Site.Tables;

/// <summary>A column that readers see, with its heading made once for all tables.</summary>
internal sealed class ShownColumn<TRow>(Column<TRow> column)
{
    /// <summary>The column.</summary>
    public Column<TRow> Column => column;

    /// <summary>The heading with its unit.</summary>
    public FactColumn Heading { get; } = new(column.Look.ReaderHeading(column.Heading), column.Look.IsFigure)
    {
        IsWhole = column.Look == ColumnLook.Year || column.Look == ColumnLook.Day,
        Kind = column.Look.Kind,
        Phone = column.Phone,
        PhoneLabel = column.PhoneLabel,
    };
}
