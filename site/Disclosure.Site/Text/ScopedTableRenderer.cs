using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Disclosure.Site.Text;

/// <summary>
/// Writes a Markdown table as our tables are: column headings with a scope, right alignment as a class (a style attribute
/// is not allowed by the site's content security policy).
/// </summary>
internal sealed class ScopedTableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<table class=\"data\">");
        var inBody = false;
        foreach (var row in table.Cast<TableRow>())
        {
            if (!row.IsHeader && !inBody)
            {
                renderer.WriteLine("<tbody>");
                inBody = true;
            }

            WriteRow(renderer, table, row);
        }

        renderer.WriteLine(inBody ? "</tbody></table>" : "</table>");
    }

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.Write(row.IsHeader ? "<thead><tr>" : "<tr>");
        for (var i = 0; i < row.Count; i++)
            WriteCell(renderer, (TableCell)row[i], row.IsHeader, IsRight(table, i));
        renderer.WriteLine(row.IsHeader ? "</tr></thead>" : "</tr>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, bool isHeader, bool isRight)
    {
        renderer.Write(isHeader ? "<th scope=\"col\"" : "<td").Write(isRight ? " class=\"num\">" : ">");
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.Write(cell);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.Write(isHeader ? "</th>" : "</td>");
    }

    private static bool IsRight(Table table, int column) =>
        column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right;
}
