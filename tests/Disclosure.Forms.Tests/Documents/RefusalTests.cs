using System.IO.Compression;
using System.Text;
using Disclosure.Forms.Documents;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Tests.Documents.LegacyWorkbooks;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Tests.Documents;

/// <summary>Each kind of file that is not read is told by its content and has a code and a remedy of its own.</summary>
public class RefusalTests
{
    [Theory]
    [InlineData("GIF89a", "DISC1130")]
    [InlineData("II*\0....", "DISC1130")]
    [InlineData("Rar!\u001A\u0007", "DISC1131")]
    [InlineData("{\\rtf1\\ansi", "DISC1129")]
    [InlineData("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Table/></Workbook>", "DISC1132")]
    [InlineData("<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>", "DISC1129")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n<html>", "DISC1133")]
    [InlineData("<?xml version=\"1.0\"?><data/>", "DISC1102")]
    public void A_kind_told_by_its_start_is_refused_whatever_its_name(string text, string code) =>
        Assert.Equal(code, Refusal(Encoding.Latin1.GetBytes(text), "表.xlsx").Code);

    [Theory]
    [InlineData("xl/workbook.bin", "DISC1132")]
    [InlineData("OFD.xml", "DISC1134")]
    [InlineData("自评表.xlsx", "DISC1131")]
    public void A_package_is_told_by_its_parts(string part, string code) => Assert.Equal(code, Refusal(Zip((part, "x")), "表.xlsx").Code);

    [Theory]
    [InlineData("application/vnd.oasis.opendocument.spreadsheet", "DISC1132")]
    [InlineData("application/vnd.oasis.opendocument.text", "DISC1129")]
    public void A_document_of_another_office_program_is_told_by_its_type(string type, string code) =>
        Assert.Equal(code, Refusal(Zip(("mimetype", type)), "表.xlsx").Code);

    [Fact]
    public void An_old_document_is_to_be_saved_as_a_new_one()
    {
        var finding = Refusal(CompoundFiles.With("WordDocument"), "说明.xls");

        Assert.Equal("DISC1129", finding.Code);
        Assert.Contains(".docx", finding.Definition.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EncryptedPackage", "DISC1104")]
    [InlineData("VisioDocument", "DISC1102")]
    public void A_compound_file_is_told_by_its_streams(string stream, string code) =>
        Assert.Equal(code, Refusal(CompoundFiles.With(stream), "表.xlsx").Code);

    [Theory]
    [InlineData("/Title(Self evaluation)", "（Self evaluation）")]
    [InlineData("/Title<FEFF81EA8BC48868>", "（自评表）")]
    [InlineData("/Title(x) /Encrypt 5 0 R", "")]
    [InlineData("", "")]
    public void A_PDF_is_named_with_its_title_where_it_stands_in_the_open(string info, string title) =>
        Assert.Equal(title, PdfTitle.Of(Encoding.Latin1.GetBytes($"%PDF-1.7\n1 0 obj <<{info}>> endobj")));

    [Fact]
    public void Every_refusal_says_what_to_do() => Assert.All(
        Enum.GetValues<DocumentKind>(),
        kind => Assert.NotEmpty(UnreadKinds.Refuse(kind, "a").Findings.Single().Definition.Remedy));

    private static Finding Refusal(byte[] bytes, string file)
    {
        var reading = new DocumentReader(HeadingTable.Standard).Read(new MemoryStream(bytes), file);
        Assert.Empty(reading.Grids);
        return Assert.Single(reading.Findings);
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
