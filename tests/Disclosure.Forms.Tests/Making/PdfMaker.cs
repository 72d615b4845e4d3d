using System.Globalization;
using System.Text;

namespace Disclosure.Forms.Tests.Making;

/// <summary>
/// Makes small PDFs for tests. Chinese is set in a font that every viewer brings itself, so that no font file is needed: its characters are
/// told by a map of the standard.
/// </summary>
internal sealed class PdfMaker
{
    private const int FirstPage = 1000;

    private readonly List<(string Content, string Extra)> _pages = [];
    private readonly List<string> _objects = [];
    private string _trailer = "";

    /// <summary>A page of A4, upright; <paramref name="extra"/> are further entries of its dictionary.</summary>
    public PdfMaker Page(Action<PdfPageMaker> draw, string extra = "")
    {
        var page = new PdfPageMaker();
        draw(page);
        _pages.Add((page.ToString(), extra));
        return this;
    }

    /// <summary>A further object, which pages name <c>100 0 R</c> and so on, in the order in which they are added.</summary>
    public PdfMaker Object(string text)
    {
        _objects.Add(text);
        return this;
    }

    /// <summary>A further entry of the trailer.</summary>
    public PdfMaker Trailer(string entry)
    {
        _trailer += entry;
        return this;
    }

    public byte[] ToBytes()
    {
        var objects = new SortedDictionary<int, string>
        {
            [1] = "<</Type/Catalog/Pages 2 0 R>>",
            [2] = $"<</Type/Pages/Count {_pages.Count}/Kids[{string.Join(' ', _pages.Select((_, i) => $"{FirstPage + (2 * i)} 0 R"))}]>>",
            [3] = "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>",
            [4] = "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>"
                + "/DW 1000/W[1 95 500]/FontDescriptor 5 0 R>>",
            [5] = "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120"
                + "/CapHeight 880/StemV 93>>",
            // A font that does not tell which characters its glyphs are.
            [6] = "<</Type/Font/Subtype/Type0/BaseFont/Untold/Encoding/Identity-H/DescendantFonts[7 0 R]>>",
            [7] = "<</Type/Font/Subtype/CIDFontType0/BaseFont/Untold/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                + "/DW 1000/FontDescriptor 5 0 R>>",
            // One that tells wrongly: a place for private use, and the sign for what is not known, a radical.
            [8] = "<</Type/Font/Subtype/Type1/BaseFont/Mistold/Encoding/WinAnsiEncoding/FirstChar 65/LastChar 68"
                + "/Widths[500 500 500 500]/FontDescriptor 5 0 R/ToUnicode 9 0 R>>",
            [9] = Stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00> <FF> "
                + "endcodespacerange 4 beginbfchar <41> <E001> <42> <FFFD> <43> <0043> <44> <2F6C> endbfchar endcmap end end"),
        };
        for (var i = 0; i < _objects.Count; i++)
            objects[100 + i] = _objects[i];
        for (var i = 0; i < _pages.Count; i++)
        {
            var (resources, entries) = Parted(_pages[i].Extra);
            var fonts = resources.Contains("/Font", StringComparison.Ordinal) ? "" : "/Font<</F1 3 0 R/F2 6 0 R/F3 8 0 R>>";
            objects[FirstPage + (2 * i)] = $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<{fonts}{resources}>>"
                + $"/Contents {FirstPage + (2 * i) + 1} 0 R{entries}>>";
            objects[FirstPage + (2 * i) + 1] = Stream(_pages[i].Content);
        }

        return Write(objects);
    }

    /// <summary>A stream that is not packed.</summary>
    public static string Stream(string text, string entries = "") => $"<<{entries}/Length {text.Length}>>\nstream\n{text}\nendstream";

    // What stands before a | belongs to the resources.
    private static (string Resources, string Entries) Parted(string extra) =>
        extra.Split('|') is [var resources, var entries] ? (resources, entries) : ("", extra);

    private byte[] Write(SortedDictionary<int, string> objects)
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var places = new Dictionary<int, int>();
        foreach (var (number, content) in objects)
        {
            places[number] = text.Length;
            text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{content}\nendobj\n");
        }

        var start = text.Length;
        var last = objects.Keys.Max();
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {last + 1}\n0000000000 65535 f \n");
        for (var number = 1; number <= last; number++)
            text.Append(places.TryGetValue(number, out var place) ? $"{place:D10} 00000 n \n" : "0000000000 00000 f \n");
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {last + 1}/Root 1 0 R{_trailer}>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
