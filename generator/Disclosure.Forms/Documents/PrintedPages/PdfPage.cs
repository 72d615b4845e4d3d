namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>What is printed on a page of a PDF.</summary>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="Bounds">The part of the sheet that is shown.</param>
/// <param name="Glyphs">Its characters that can be seen, as the file has them.</param>
/// <param name="Rulings">Its straight lines.</param>
internal sealed record PdfPage(int Number, Box Bounds, IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Ruling> Rulings)
{
    // Of a page: a photograph or a seal is smaller.
    private const double PictureShare = 0.5;
    private const int FewestOutlines = 500;

    /// <summary>How much of the page its largest picture covers, from 0 to 1.</summary>
    public double PictureCover { get; init; }

    /// <summary>How many curves are drawn on it: characters turned into outlines have several each.</summary>
    public int Curves { get; init; }

    /// <summary>How many characters are hidden by the edges of their cells.</summary>
    public int Cut { get; init; }

    /// <summary>How many fields and notes with text lie on it, which are no part of the printed page.</summary>
    public int Notes { get; init; }

    /// <summary>Whether something is there to be seen, but no text: a scan, or text turned into outlines.</summary>
    public bool IsPicture => (PictureCover >= PictureShare || Curves >= FewestOutlines) && Glyphs.All(glyph => glyph.IsBlank);
}
