using Disclosure.Forms.Documents.Tables;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Documents.WebPages;

/// <summary>Reads web pages: what portals publish, and what systems export as tables under the name .xls.</summary>
internal static class WebPageReader
{
    private const int NamedAttachments = 10;

    /// <summary>The forms of the page in <paramref name="bytes"/> as one grid.</summary>
    /// <exception cref="LimitException">It is larger than any form.</exception>
    public static DocumentReading Read(byte[] bytes, string file, HeadingTable headings)
    {
        using var document = PageParser.Parse(TextDecoding.Decode(bytes));
        var page = PageContent.Of(document);
        var grid = DocumentGrid.Of(
            file, page.Title.Length > 0 ? page.Title : Path.GetFileNameWithoutExtension(file), page.Blocks, headings);
        if (!grid.IsEmpty)
            return new DocumentReading([grid], []);
        return page.Attachments.Count == 0
            ? DocumentReading.Refused(ImportFileFindings.FormNotFound, file, $"网页{Named(page)}的表格中没有找到绩效表。")
            : DocumentReading.Refused(ImportFileFindings.AttachmentsOnly, file, $"网页{Named(page)}里没有绩效表，只有附件：{Listed(page)}。");
    }

    private static string Named(PageContent page) => page.Title.Length > 0 ? $"“{page.Title}”" : "";

    private static string Listed(PageContent page) =>
        string.Join('、', page.Attachments.Take(NamedAttachments))
        + (page.Attachments.Count > NamedAttachments ? $"等 {page.Attachments.Count} 个" : "");
}
