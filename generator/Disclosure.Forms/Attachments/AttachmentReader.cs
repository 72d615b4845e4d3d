using System.Text.RegularExpressions;
using Disclosure.Forms.Documents;
using Disclosure.Model.Checks.Privacy;

namespace Disclosure.Forms.Attachments;

/// <summary>
/// Reads all text of a document that is published as it is, to look through it: hidden sheets, deleted words and comments too, as whoever
/// has the file can see them. Pictures and pages laid out for printing can't be read; that is said. Nothing is thrown, whatever the bytes.
/// </summary>
public static partial class AttachmentReader
{
    /// <summary>The text of the document in <paramref name="bytes"/>.</summary>
    public static AttachmentText Read(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length > DocumentLimits.FileBytes)
            return new AttachmentText("", $"文件超过 {DocumentLimits.FileBytes / 1024 / 1024} MB，没有读取");
        try
        {
            return Read(bytes, DocumentKindReader.Read(bytes));
        }
        catch (LimitException e)
        {
            return new AttachmentText("", e.Message);
        }
        // The file is anybody's and the libraries answer a broken one with whatever exception its breakage leads to.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new AttachmentText("", "文件内容不完整");
        }
    }

    private static AttachmentText Read(byte[] bytes, DocumentKind kind) => kind switch
    {
        DocumentKind.Workbook or DocumentKind.WordDocument => PackageText.Read(bytes),
        DocumentKind.WebPage or DocumentKind.DelimitedText => OfText(TextDecoding.Decode(bytes)),
        DocumentKind.Empty => new AttachmentText("", null),
        _ => new AttachmentText("", Words(kind)),
    };

    // As it is, for what stands in tags and comments, and without tags, for numbers that tags part.
    private static AttachmentText OfText(string text) =>
        new(text.Contains('<', StringComparison.Ordinal) ? $"{text}\n{Tag.Replace(text, "")}" : text, null);

    private static string Words(DocumentKind kind) => kind switch
    {
        DocumentKind.PrintedPages or DocumentKind.OfdPages => "是版式文件（PDF、OFD）",
        DocumentKind.Picture => "是图片",
        DocumentKind.Encrypted => "设有打开密码",
        DocumentKind.Archive => "是压缩包",
        DocumentKind.Damaged => "文件内容不完整",
        _ => "是程序不认识的文件",
    };

    [GeneratedRegex("<[^<>]{1,2000}>")]
    private static partial Regex Tag { get; }
}
