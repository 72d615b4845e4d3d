using System.Text;
using Disclosure.Forms.Documents.DelimitedText;
using Disclosure.Forms.Documents.LegacyWorkbooks;
using Disclosure.Forms.Documents.PrintedPages;
using Disclosure.Forms.Documents.WebPages;
using Disclosure.Forms.Documents.WordDocuments;
using Disclosure.Forms.Documents.Workbooks;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Documents;

/// <summary>
/// Reads a file of any kind that departments send into grids. Whatever the file holds, the answer is grids and findings: no
/// exception leaves, and memory stays within <see cref="DocumentLimits"/>.
/// </summary>
/// <param name="headings">The headings by which a table of a document or web page is known to be part of a form.</param>
public sealed class DocumentReader(HeadingTable headings)
{
    // A part or a workbook may be in GBK.
    static DocumentReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    public DocumentReading Read(string path) => Read(path, Path.GetFileName(path));

    /// <summary>Reads the file at <paramref name="path"/>, which reports call <paramref name="file"/>.</summary>
    public DocumentReading Read(string path, string file)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return Read(stream, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Directory.Exists(path)
                ? DocumentReading.Refused(
                    ImportFileFindings.NotReadable, Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), $"“{path}”是文件夹，里面没有可以导入的文件。")
                : DocumentReading.Refused(ImportFileFindings.NotReadable, file, $"文件“{path}”不存在或没有读取权限。");
        }
    }

    /// <summary>
    /// Reads what stands in <paramref name="stream"/>, which can seek, as the content of a file called <paramref name="file"/>.
    /// </summary>
    public DocumentReading Read(Stream stream, string file)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        if (stream.Length > DocumentLimits.FileBytes)
            return TooLarge(file, stream.Length, DocumentLimits.FileBytes);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        try
        {
            return Read(bytes, file);
        }
        catch (LimitException e)
        {
            return DocumentReading.Refused(ImportFileFindings.TooLarge, file, $"{e.Message}，不像绩效表，未读取。");
        }
        // The file is anybody's and the libraries answer a broken one with whatever exception its breakage leads to.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return DocumentReading.Refused(ImportFileFindings.Damaged, file, "文件内容不完整，不能读取。");
        }
    }

    private DocumentReading Read(byte[] bytes, string file)
    {
        var kind = DocumentKindReader.Read(bytes);
        if (kind is DocumentKind.WebPage or DocumentKind.DelimitedText && bytes.Length > DocumentLimits.TextBytes)
            return TooLarge(file, bytes.Length, DocumentLimits.TextBytes);
        return kind switch
        {
            DocumentKind.Workbook => WorkbookReader.Read(bytes, file),
            DocumentKind.LegacyWorkbook => LegacyWorkbookReader.Read(bytes, file),
            DocumentKind.WordDocument => WordDocumentReader.Read(bytes, file, headings),
            DocumentKind.WebPage => WebPageReader.Read(bytes, file, headings),
            DocumentKind.DelimitedText => DelimitedTextReader.Read(bytes, file),
            DocumentKind.PrintedPages => PdfReader.Read(bytes, file, headings),
            _ => UnreadKinds.Refuse(kind, file),
        };
    }

    private static DocumentReading TooLarge(string file, long length, long most) => DocumentReading.Refused(
        ImportFileFindings.TooLarge, file, $"文件有 {length / 1024 / 1024} MB，最多 {most / 1024 / 1024} MB。");
}
