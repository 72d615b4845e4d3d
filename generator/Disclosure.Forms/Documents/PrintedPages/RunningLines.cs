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
        var before = new List<(string Text, double Height)>();
        foreach (var page in pages)
        {
            var atEdge = page.Lines.Where(line => IsAtEdge(line, page)).ToList();
            foreach (var line in atEdge)
            {
                var said = (Text: Digits().Replace(line.Text, "0"), Height: line.Baseline);
                var isOfForm = KnownWords.IsTitle(line.Text) || words.IsLine(line.Text);
                if (PageNumber().IsMatch(line.Text) || (IsRepeated(said, before) && !isOfForm))
                    running.Add(line);
            }

            before.AddRange(atEdge.Select(line => (Digits().Replace(line.Text, "0"), line.Baseline)));
        }

        return running;
    }

    private static bool IsRepeated((string Text, double Height) line, List<(string Text, double Height)> before) =>
        before.Exists(other => other.Text == line.Text && Math.Abs(other.Height - line.Height) < SameHeight);

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
