using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Forms.Tests.Making;

/// <summary>Makes small .docx documents for tests.</summary>
internal sealed class WordDocumentMaker
{
    private readonly Body _body = new();

    public WordDocumentMaker Text(params string[] paragraphs)
    {
        _body.Append(paragraphs.Select(Paragraph));
        return this;
    }

    public WordDocumentMaker Table(params TableRow[] rows)
    {
        _body.Append(new Table(rows));
        return this;
    }

    /// <summary>Rows of plain cells.</summary>
    public WordDocumentMaker Rows(params string[][] rows) => Table([.. rows.Select(cells => Row([.. cells.Select(text => Cell(text))]))]);

    public static TableRow Row(params TableCell[] cells) => new(cells);

    /// <summary>A cell; <paramref name="merge"/> starts a merge of rows or goes on with it.</summary>
    public static TableCell Cell(string text, int span = 1, MergedCellValues? merge = null)
    {
        var properties = new TableCellProperties();
        if (span > 1)
            properties.Append(new GridSpan { Val = span });
        if (merge is { } value)
            properties.Append(new VerticalMerge { Val = value });
        return new TableCell([properties, .. text.Split('\n').Select(Paragraph)]);
    }

    public static Paragraph Paragraph(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new Document(_body);
        return stream.ToArray();
    }
}
