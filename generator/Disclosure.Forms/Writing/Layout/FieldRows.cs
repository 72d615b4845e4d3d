using Disclosure.Forms.Writing.Workbooks;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>Rows of labels and values, one or two in a row.</summary>
internal static class FieldRows
{
    /// <summary>Lays out a field over the whole row.</summary>
    public static void Whole(SheetBuilder sheet, FormField field, int rows = 1)
    {
        Put(sheet, field, 1, new SheetSpan(2, sheet.Columns), rows);
        for (var i = 0; i < rows; i++)
            sheet.EndRow();
    }

    /// <summary>Lays out two fields side by side.</summary>
    public static void Pair(SheetBuilder sheet, FormField left, FormField right)
    {
        var middle = SheetSpans.Middle(sheet);
        Put(sheet, left, 1, new SheetSpan(2, middle - 1), rows: 1);
        Put(sheet, right, middle, new SheetSpan(middle + 1, sheet.Columns), rows: 1);
        sheet.EndRow();
    }

    /// <summary>Lays out a longer text beside its label, over as many rows as it needs, <paramref name="least"/> at least.</summary>
    public static void LongText(SheetBuilder sheet, string label, string? text, int least = 1) =>
        Whole(
            sheet,
            new FormField(label, text) { Look = CellLook.Text },
            Math.Max(least, TextRows.Count(text, sheet.WidthOf(2, sheet.Columns))));

    private static void Put(SheetBuilder sheet, FormField field, int label, SheetSpan value, int rows)
    {
        if (field.Choices.Length > 0)
            sheet.Choose(value.First, sheet.Row, sheet.Row, field.Choices, field.IsClosed, $"“{field.Label}”从列表中选择。");
        sheet.Put(label, label, field.Label, CellLook.Heading, rows).Put(value.First, value.Last, field.Value, field.Look, rows);
    }
}
