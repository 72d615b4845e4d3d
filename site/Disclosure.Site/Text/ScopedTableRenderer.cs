using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Disclosure.Site.Text;

/// <summary>
/// Writes a Markdown table as our tables are: headings of columns and rows with a scope, every other cell with the heading of its column
/// for narrow screens, where the facts of a row stand below its name; right alignment as a class (a style attribute is not allowed by
/// the site's content security policy). The first cell heads its row.
/// </summary>
internal sealed class ScopedTableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<table class=\"data cards\">");
        var inBody = false;
        string[] labels = [];
        foreach (var row in table.Cast<TableRow>())
        {
            if (row.IsHeader)
            {
                labels = [.. row.Cast<TableCell>().Select(LabelOf)];
            }
            else if (!inBody)
            {
                renderer.WriteLine("<tbody>");
                inBody = true;
            }

            WriteRow(renderer, table, row, labels);
        }

        renderer.WriteLine(inBody ? "</tbody></table>" : "</table>");
    }

    private static string LabelOf(TableCell heading) => PlainWords.Of(heading.Descendants<Inline>());

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row, string[] labels)
    {
        renderer.Write(row.IsHeader ? "<thead><tr>" : "<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            var (cell, look) = ((TableCell)row[i], IsRight(table, i) ? " class=\"num\">" : ">");
            if (row.IsHeader || i == 0)
                WriteHeading(renderer.Write(row.IsHeader ? "<th scope=\"col\"" : "<th scope=\"row\"").Write(look), cell);
            else
                WriteCell(renderer, cell, i < labels.Length ? labels[i] : "", look);
        }

        renderer.WriteLine(row.IsHeader ? "</tr></thead>" : "</tr>");
    }

    private static void WriteHeading(HtmlRenderer renderer, TableCell cell)
    {
        WriteContent(renderer, cell);
        renderer.Write("</th>");
    }

    // What stands beside the label is one piece, however many links are in it.
    private static void WriteCell(HtmlRenderer renderer, TableCell cell, string label, string look)
    {
        renderer.Write("<td data-label=\"").WriteEscape(label).Write('"').Write(look).Write("<span>");
        WriteContent(renderer, cell);
        renderer.Write("</span></td>");
    }

    private static void WriteContent(HtmlRenderer renderer, TableCell cell)
    {
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.Write(cell);
        renderer.ImplicitParagraph = implicitParagraph;
    }

    private static bool IsRight(Table table, int column) =>
        column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right;
}
