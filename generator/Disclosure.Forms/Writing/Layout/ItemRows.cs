using System.Collections.Immutable;
using Disclosure.Forms.Writing.Workbooks;
using Disclosure.Model.Records;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>What stands below the tables of a form: entries kept as written, and tables that are empty.</summary>
internal static class ItemRows
{
    private const int RoomForMore = 3;

    private static readonly TableColumn<EmptyTable>[] EmptyTableColumns =
    [
        new("空表名称", 40, CellLook.Text, table => SheetValue.Of(table.Table)),
        new("空表说明", 60, CellLook.Text, table => SheetValue.Of(table.Explanation)),
    ];

    /// <summary>Lays out entries that no field stands for, in their order.</summary>
    public static void Lay(SheetBuilder sheet, ImmutableArray<FormItem> items)
    {
        foreach (var item in items)
            FieldRows.LongText(sheet, item.Label, item.Text);
    }

    /// <summary>Lays out the tables that are empty, with their explanations.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="hasRoom">Whether rows are left for more.</param>
    public static void EmptyTables(SheetBuilder sheet, IReadOnlyList<EmptyTable> tables, bool hasRoom = false) =>
        ListRows.Lay(
            sheet, "空表", EmptyTableColumns, hasRoom ? [.. tables, .. Enumerable.Repeat(new EmptyTable("", ""), RoomForMore)] : tables);
}
