using Disclosure.Forms.Documents.Tables;

namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>Tells pages with a table that no lines part: which value is of which column is then for people to see.</summary>
internal static class UnruledTables
{
    private const int FewestRows = 3;
    private const int FewestColumns = 3;

    // Of the size of the font.
    private const double Gap = 1.5;
    private const double SameLine = 0.3;

    /// <summary>Whether there is such a table on the page, with a heading of a form in it.</summary>
    public static bool IsOn(PdfPageLayout page, KnownWords words)
    {
        var rows = Rows(page).Where(row => row.Count >= FewestColumns).ToList();
        return rows.Count >= FewestRows && rows.SelectMany(row => row).Any(part => words.IsHeading(part.Text));
    }

    private static IEnumerable<List<TextLine>> Rows(PdfPageLayout page)
    {
        var row = new List<TextLine>();
        foreach (var line in page.Lines)
        {
            if (row.Count > 0 && Math.Abs(row[0].Baseline - line.Baseline) > SameLine * line.Size)
            {
                yield return row;
                row = [];
            }

            row.AddRange(line.Parts(Gap));
        }

        yield return row;
    }
}
