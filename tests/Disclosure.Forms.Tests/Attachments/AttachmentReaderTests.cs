using System.IO.Compression;
using System.Text;
using Disclosure.Forms.Attachments;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Checks.Privacy;

namespace Disclosure.Forms.Tests.Attachments;

/// <summary>Everything that whoever has the file can find in it is read, and what can't be is said.</summary>
public class AttachmentReaderTests
{
    private const string Mobile = "13900001234";

    [Fact]
    public void A_number_in_a_paragraph_or_a_table_of_a_document_is_found()
    {
        var bytes = new WordDocumentMaker().Text($"联系 {Mobile}").Rows(["名称", "身份证990101199001010019"]).ToBytes();

        Assert.Equal(["DISC6021", "DISC6022"], CodesIn(bytes));
        Assert.Null(AttachmentReader.Read(bytes).Unread);
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>联系139</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>0000</w:t></w:r><w:r><w:t>1234</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:del><w:r><w:delText>联系13900001234</w:delText></w:r></w:del></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>联系13900001234</w:t></w:r></w:p>")]
    public void A_number_in_parts_deleted_or_hidden_is_found(string paragraph) =>
        Assert.Equal(["DISC6021"], CodesIn(Package("word/document.xml", $"<w:document xmlns:w=\"w\">{paragraph}</w:document>")));

    [Fact]
    public void Digits_of_two_paragraphs_or_cells_are_no_number() =>
        Assert.Empty(CodesIn(Package(
            "word/document.xml", "<d xmlns:w=\"w\"><w:p><w:r><w:t>139</w:t></w:r></w:p><w:p><w:r><w:t>00001234</w:t></w:r></w:p></d>")));

    [Fact]
    public void A_comment_is_found_that_no_page_shows() =>
        Assert.Equal(["DISC6021"], CodesIn(Package(
            "word/document.xml", "<d/>", ("word/comments.xml", $"<c><p><t>{Mobile}</t></p></c>"))));

    [Fact]
    public void A_number_in_any_sheet_of_a_workbook_is_found()
    {
        var bytes = Package(
            "xl/workbook.xml", "<workbook/>", ("xl/sharedStrings.xml", $"<sst><si><r><t>139</t></r><r><t>00001234</t></r></si></sst>"),
            ("xl/worksheets/sheet2.xml", "<sheetData><row><c><v>13900001235</v></c><c><v>7</v></c></row></sheetData>"));

        Assert.Equal(["DISC6021", "DISC6021"], CodesIn(bytes));
    }

    [Theory]
    [InlineData("联系<b>139</b><i>0000</i>1234")]
    [InlineData("<!-- 13900001234 -->")]
    [InlineData("姓名,电话\n王某,13900001234\n")]
    public void Pages_and_tables_in_text_are_read(string text) =>
        Assert.Contains("DISC6021", CodesIn(Encoding.UTF8.GetBytes($"<html><body>{text}</body></html>")));

    [Theory]
    [InlineData("%PDF-1.7\n", "是版式文件（PDF、OFD）")]
    [InlineData("\u0089PNG", "是图片")]
    [InlineData("\u0001\u0002\u0003\u0000\u0005", "是程序不认识的文件")]
    public void What_can_t_be_read_is_said(string start, string unread)
    {
        var (text, why) = AttachmentReader.Read(Encoding.Latin1.GetBytes(start));

        Assert.Equal(("", unread), (text, why));
    }

    [Fact]
    public void A_picture_in_a_document_can_t_be_read_and_its_words_can()
    {
        var (text, unread) = AttachmentReader.Read(Package("word/document.xml", $"<d><p>{Mobile}</p></d>", ("word/media/image1.png", "x")));

        Assert.Contains(Mobile, text, StringComparison.Ordinal);
        Assert.Equal("里面有图片", unread);
    }

    [Fact]
    public void A_part_that_is_no_xml_or_names_an_entity_is_said_and_not_thrown() =>
        Assert.NotNull(AttachmentReader.Read(Package(
            "word/document.xml", "<!DOCTYPE d [<!ENTITY a \"aaaa\">]><d>&a;</d>")).Unread);

    private static List<string> CodesIn(byte[] bytes) =>
        [.. PersonalDataScan.In(AttachmentReader.Read(bytes).Text).Select(found => found.Definition.Code)];

    private static byte[] Package(string first, string text, params (string Name, string Text)[] others)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in others.Prepend((first, text)).Prepend(("[Content_Types].xml", "<Types/>")))
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
