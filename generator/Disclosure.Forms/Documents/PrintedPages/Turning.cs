namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>Turns pages whose text runs up or down the sheet, as wide tables are put on upright sheets.</summary>
internal static class Turning
{
    /// <summary>A point of a page turned by <paramref name="quarters"/> to the right.</summary>
    public static (double X, double Y) Back(double x, double y, int quarters) => quarters switch
    {
        0 => (x, y),
        1 => (y, -x),
        2 => (-x, -y),
        _ => (-y, x),
    };

    /// <summary>The page with most of its text upright.</summary>
    public static PdfPage Upright(PdfPage page)
    {
        var counts = new int[4];
        foreach (var glyph in page.Glyphs)
            counts[glyph.Turn]++;
        var most = Array.IndexOf(counts, counts.Max());
        if (most == 0)
            return page;
        return page with
        {
            Bounds = Of(page.Bounds, most),
            Glyphs = [.. page.Glyphs.Select(glyph => glyph.TurnedBack(most))],
            Rulings = [.. page.Rulings.Select(ruling => Ruling.Along(Of(ruling.Box, most)))],
        };
    }

    /// <summary>A box of a page turned by <paramref name="quarters"/> to the right.</summary>
    public static Box Of(Box box, int quarters)
    {
        var (x1, y1) = Back(box.Left, box.Bottom, quarters);
        var (x2, y2) = Back(box.Right, box.Top, quarters);
        return new Box(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
    }
}
