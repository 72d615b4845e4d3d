using Disclosure.Forms.Findings;
namespace Disclosure.Forms.Documents;

/// <summary>Says of each kind of file that is not read what it is; the finding's remedy says what to do about it.</summary>
internal static class UnreadKinds
{
    /// <summary>The refusal of a file of a kind that is not read.</summary>
    public static DocumentReading Refuse(DocumentKind kind, string file)
    {
        var (definition, message) = kind switch
        {
            DocumentKind.Empty => (ImportFileFindings.Empty, "文件长度为 0。"),
            DocumentKind.Encrypted => (ImportFileFindings.Encrypted, "文件设有打开密码，不能读取。"),
            DocumentKind.Damaged => (ImportFileFindings.Damaged, $"{Called(file)}内容不完整，不能读取。"),
            DocumentKind.OfdPages => (ImportFileFindings.OfdPages, $"“{file}”是 OFD 版式文件。"),
            DocumentKind.Picture => (ImportFileFindings.Picture, $"“{file}”是图片。"),
            DocumentKind.Archive => (ImportFileFindings.Archive, $"“{file}”是压缩包或其他打包文件。"),
            DocumentKind.LegacyWordDocument => (ImportFileFindings.LegacyWordDocument, $"“{file}”是旧版文字文档。"),
            DocumentKind.OtherWorkbook => (ImportFileFindings.OtherWorkbook, $"“{file}”是 .ods、.xlsb 或 Excel 2003 XML 表格。"),
            DocumentKind.OtherDocument => (ImportFileFindings.LegacyWordDocument, $"“{file}”是 .odt 文字文档。"),
            DocumentKind.WebArchive => (ImportFileFindings.WebArchive, $"“{file}”是单个文件网页（.mht）。"),
            _ => (ImportFileFindings.KindNotSupported, $"“{file}”不是能读取的表格文件。"),
        };
        return DocumentReading.Refused(definition, file, message);
    }

    private static string Called(string file) =>
        Path.GetExtension(file) is { Length: > 0 } extension ? $"文件名是 {extension.ToLowerInvariant()}，" : "";
}
