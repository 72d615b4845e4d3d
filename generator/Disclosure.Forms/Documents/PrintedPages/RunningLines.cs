using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Tables;

namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>
/// The lines that are the sheet's, not the document's: page numbers, and what is printed anew at the edge of each page. What can belong
/// to a form stays, as each of several forms has the same title.
/// </summary>
internal static partial class RunningLines
{
    // Of the height of a page.
    private const double Edge = 0.1;

    // In points.
    private const double SameHeight = 4;

    /// <summary>Those lines of <paramref name="pages"/>.</summary>
    public static HashSet<TextLine> Of(IReadOnlyList<PdfPageLayout> pages, KnownWords words)
    {
        var running = new HashSet<TextLine>();
        var before = new HashSet<(string Text, long Height)>();
        foreach (var page in pages)
        {
            var atEdge = page.Lines.Where(line => IsAtEdge(line, page)).ToList();
            foreach (var line in atEdge)
            {
                var isOfForm = KnownWords.IsTitle(line.Text) || words.IsLine(line.Text);
                if (PageNumber().IsMatch(line.Text) || (IsRepeated(Said(line), before) && !isOfForm))
                    running.Add(line);
            }

            before.UnionWith(atEdge.Select(Said));
        }

        return running;
    }

    private static (string Text, long Height) Said(TextLine line) =>
        (Digits().Replace(line.Text, "0"), (long)Math.Round(line.Baseline / SameHeight));

    private static bool IsRepeated((string Text, long Height) line, HashSet<(string Text, long Height)> before) =>
        before.Contains(line) || before.Contains((line.Text, line.Height - 1)) || before.Contains((line.Text, line.Height + 1));

    private static bool IsAtEdge(TextLine line, PdfPageLayout page)
    {
        var bounds = page.Page.Bounds;
        return line.Middle < bounds.Bottom + (Edge * bounds.Height) || line.Middle > bounds.Top - (Edge * bounds.Height);
    }

    [GeneratedRegex(@"^[-—–\s·第]*\d{1,4}\s*页?\s*([/／，,共]\s*共?\s*\d{1,4}\s*页?)?[-—–\s·]*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
