using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Site.Data;

namespace Disclosure.Site.Tables;

/// <summary>Columns of rows whose fields are declared: key, heading, look and value come from the declaration.</summary>
internal static class DeclaredColumns
{
    /// <summary>A column for each field of <paramref name="shape"/>.</summary>
    /// <param name="shape">The shape of what a row has in it.</param>
    /// <param name="item">What a row has of that shape.</param>
    public static ImmutableArray<Column<TRow>> Of<TRow, TItem>(Shape<TItem> shape, Func<TRow, TItem> item) =>
        [.. ((RowShape<TItem>)shape).FieldsOfRow.Select(field => Of(field, item))];

    /// <summary>The columns with one of them changed.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="key">The key of the one.</param>
    /// <param name="change">What becomes of it.</param>
    public static ImmutableArray<Column<TRow>> Changed<TRow>(
        this ImmutableArray<Column<TRow>> columns, string key, Func<Column<TRow>, Column<TRow>> change)
    {
        var old = columns.Single(column => column.Key == key);
        return columns.Replace(old, change(old));
    }

    private static Column<TRow> Of<TRow, TItem>(IField<TItem> field, Func<TRow, TItem> item)
    {
        var look = LookOf(field.Shape);
        DataCell Value(TRow row) => FieldCells.Of(field, item(row));
        return new Column<TRow>(field.DataKey, HeadingOf(field, look), look, Value, row => TextOf(look, Value(row)));
    }

    // A declared heading has the unit of amounts in it, which the look adds.
    private static string HeadingOf(IField field, ColumnLook look) =>
        look.DataUnit is { } unit ? field.Heading.Replace($"（{unit}）", "", StringComparison.Ordinal) : field.Heading;

    private static ColumnLook LookOf(IShape shape) => shape switch
    {
        MoneyShape => ColumnLook.Amount,
        PercentageShape => ColumnLook.Share,
        DecimalShape<Weight> or DecimalShape<Points> => ColumnLook.Number,
        DateShape => ColumnLook.Day,
        IndicatorValueShape => ColumnLook.AsWritten,
        TextShape => ColumnLook.Words,
        _ => new ColumnLook(shape.Expected, false),
    };

    private static string? TextOf(ColumnLook look, DataCell cell)
    {
        if (cell.Number is not { } number)
            return cell.Text;
        if (look == ColumnLook.Amount)
            return AmountText.InTenThousand(Money.FromYuan(number));
        return look == ColumnLook.Share ? new Percentage(number).ToString() : new Points(number).ToString();
    }
}
