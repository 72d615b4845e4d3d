using Disclosure.Forms.Writing.Workbooks;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>The goals of a form, side by side below their headings.</summary>
internal static class GoalRows
{
    /// <summary>Lays out the goals, over <paramref name="least"/> rows at least.</summary>
    public static void Lay(SheetBuilder sheet, string side, IReadOnlyList<(string Heading, string? Text)> goals, int least = 1)
    {
        var spans = SheetSpans.Split(sheet, 2, sheet.Columns, goals.Count);
        var rows = least;
        for (var i = 0; i < goals.Count; i++)
            rows = Math.Max(rows, TextRows.Count(goals[i].Text, sheet.WidthOf(spans[i].First, spans[i].Last)));
        sheet.Put(1, 1, side, CellLook.Heading, rows + 1);
        for (var i = 0; i < goals.Count; i++)
            sheet.Put(spans[i].First, spans[i].Last, goals[i].Heading, CellLook.Heading);
        sheet.EndRow();
        for (var i = 0; i < goals.Count; i++)
            sheet.Put(spans[i].First, spans[i].Last, goals[i].Text, CellLook.Text, rows);
        for (var i = 0; i < rows; i++)
            sheet.EndRow();
    }
}
