using System.IO.Compression;
using System.Text;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Tests.Fuzzing;

/// <summary>PDFs made to eat memory or time are refused, or read, within a bound far below what they ask for.</summary>
public class HostilePdfTests
{
    private const string Form = "/Type/XObject/Subtype/Form/BBox[0 0 600 900]";

    // Each form draws the next ten times: ten to the twelfth lines.
    [Fact]
    public void Forms_that_draw_each_other_over_and_over()
    {
        var pdf = new PdfMaker().Page(page => page.Raw("/X0 Do"), "/XObject<</X0 100 0 R>>|");
        for (var i = 0; i < 12; i++)
        {
            pdf.Object(PdfMaker.Stream(
                i == 11 ? "0 0 m 9 9 l S" : string.Concat(Enumerable.Repeat($"/X{i + 1} Do ", 10)),
                $"{Form}/Resources<</XObject<</X{i + 1} {101 + i} 0 R>>>>"));
        }

        Assert.Equal(ImportFileFindings.TooLarge, Refusal(pdf.ToBytes()));
    }

    [Fact]
    public void Forms_that_draw_each_other_in_a_circle() => HostileFile.Read(
        new PdfMaker().Page(page => page.Raw("/X0 Do"), "/XObject<</X0 100 0 R>>|")
            .Object(PdfMaker.Stream("/X1 Do", Form + "/Resources<</XObject<</X1 101 0 R>>>>"))
            .Object(PdfMaker.Stream("/X0 Do", Form + "/Resources<</XObject<</X0 100 0 R>>>>")).ToBytes(),
        "a.pdf");

    [Fact]
    public void A_stream_that_unpacks_to_very_much() =>
        Assert.Equal(ImportFileFindings.TooLarge, Refusal(Packed("/FlateDecode", Deflated(new byte[100 * 1024 * 1024]))));

    [Fact]
    public void A_stream_packed_twice_that_unpacks_to_very_much() => Assert.Equal(
        ImportFileFindings.TooLarge, Refusal(Packed("[/FlateDecode/FlateDecode]", Deflated(Deflated(new byte[100 * 1024 * 1024])))));

    [Fact]
    public void A_row_of_a_picture_that_claims_to_be_very_wide() => Assert.Equal(
        ImportFileFindings.TooLarge,
        Refusal(Packed("/FlateDecode/DecodeParms<</Predictor 12/Colors 32/BitsPerComponent 16/Columns 2000000000>>", Deflated([1, 2, 3]))));

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("<<", 100_000)]
    [InlineData("q ", 300_000)]
    [InlineData("10 10 m 20 20 l S ", 150_000)]
    [InlineData("BT /F1 8 Tf <4E00> Tj ET ", 100_000)]
    [InlineData("10 10 m ", 300_000)]
    [InlineData("/P BMC ", 300_000)]
    public void A_page_of_one_thing_over_and_over(string part, int times) => HostileFile.Read(
        new PdfMaker().Page(page => page.Raw(string.Concat(Enumerable.Repeat(part, times)))).ToBytes(), "a.pdf");

    [Fact]
    public void A_colour_made_of_itself() => HostileFile.Read(
        new PdfMaker().Page(page => page.Raw("/C0 cs 1 sc /C0 CS 1 SC 0 0 9 9 re B"), "/ColorSpace<</C0 100 0 R>>|")
            .Object("[/Indexed 100 0 R 1 <0001>]").ToBytes(),
        "a.pdf");

    [Fact]
    public void A_font_made_of_itself() => HostileFile.Read(
        new PdfMaker().Page(page => page.Raw("BT /T0 9 Tf (a) Tj ET"), "/Font<</T0 100 0 R>>|")
            .Object("<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[1]"
                + "/CharProcs<</a 101 0 R>>"
                + "/Encoding<</Differences[97/a]>>/Resources<</Font<</T0 100 0 R>>>>>>")
            .Object(PdfMaker.Stream("BT /T0 9 Tf (a) Tj ET")).ToBytes(),
        "a.pdf");

    [Fact]
    public void Lines_over_the_whole_page()
    {
        var lines = string.Concat(Enumerable.Range(0, 20_000)
            .Select(i => $"{i % 140 * 4} {i / 140 * 5} m {(i % 140 * 4) + 2} {i / 140 * 5} l S\n"));

        HostileFile.Read(new PdfMaker().Page(page => page.Raw(lines).Raw("0 1 -1 0 600 0 cm").Raw(lines)).ToBytes(), "a.pdf");
    }

    // Each page draws the lines of a hundred thousand cells, which the file holds once.
    [Fact]
    public void Cells_over_many_pages()
    {
        var lines = string.Concat(Enumerable.Range(0, 120).Select(i => $"0 {i * 7} m 595 {i * 7} l S {i * 5} 0 m {i * 5} 840 l S\n"));
        var pdf = new PdfMaker().Object(PdfMaker.Stream(lines, Form));
        for (var i = 0; i < 100; i++)
            pdf.Page(page => page.Raw("/X0 Do").Text(60, 800, "项目名称"), "/XObject<</X0 100 0 R>>/Font<</F1 3 0 R>>|");

        Assert.Equal(ImportFileFindings.TooLarge, Refusal(pdf.ToBytes()));
    }

    [Fact]
    public void Pages_without_end()
    {
        var pdf = new PdfMaker();
        for (var i = 0; i < 2_000; i++)
            pdf.Page(_ => { });

        HostileFile.Read(pdf.ToBytes(), "a.pdf");
    }

    [Fact]
    public void A_tree_of_pages_in_a_circle()
    {
        var text = Encoding.Latin1.GetString(new PdfMaker().Page(_ => { }).ToBytes());

        HostileFile.Read(Encoding.Latin1.GetBytes(text.Replace("/Kids[1000 0 R]", "/Kids[2 0 R   ]", StringComparison.Ordinal)), "a.pdf");
    }

    private static FindingDefinition Refusal(byte[] bytes) => Assert.Single(HostileFile.Read(bytes, "a.pdf").Findings).Definition;

    private static byte[] Packed(string filter, byte[] content) =>
        new PdfMaker().Page(page => page.Raw("/X0 Do"), "/XObject<</X0 100 0 R>>|")
            .Object(PdfMaker.Stream(
                Encoding.Latin1.GetString(content), $"{Form}/Filter{filter}")).ToBytes();

    private static byte[] Deflated(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var packed = new ZLibStream(stream, CompressionLevel.SmallestSize))
            packed.Write(content);
        return stream.ToArray();
    }
}
