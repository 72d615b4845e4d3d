using Disclosure.Forms.Documents.Tables;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Forms.Documents.WordDocuments;

/// <summary>Reads .docx documents, from start to end, never holding the document's tree.</summary>
internal static class WordDocumentReader
{
    private static readonly OpenSettings Settings = new()
    {
        AutoSave = false,
        MaxCharactersInPart = DocumentLimits.PartCharacters,
    };

    /// <summary>The forms of the document in <paramref name="bytes"/> as one grid.</summary>
    /// <exception cref="LimitException">It is larger than any form.</exception>
    public static DocumentReading Read(byte[] bytes, string file, HeadingTable headings)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        PackageSize.Check(stream);
        using var document = WordprocessingDocument.Open(stream, isEditable: false, Settings);
        var part = document.MainDocumentPart ?? throw new InvalidDataException("There is no document in the package.");
        using var reader = OpenXmlReader.Create(part);
        var grid = DocumentGrid.Of(file, Path.GetFileNameWithoutExtension(file), new WordBlocks(reader).Read(), headings);
        return grid.IsEmpty
            ? DocumentReading.Refused(ImportFileFindings.FormNotFound, file, "文档的表格中没有找到绩效表。")
            : new DocumentReading([grid], []);
    }
}
