using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Forms.Documents.Workbooks;

/// <summary>The number format of each style of a workbook.</summary>
internal sealed class CellFormats
{
    private readonly List<string> _formats = [];

    private CellFormats()
    {
    }

    /// <summary>Reads the styles; a workbook without them shows every number as it is.</summary>
    public static CellFormats Read(WorkbookStylesPart? part)
    {
        var formats = new CellFormats();
        if (part is null)
            return formats;
        var own = new Dictionary<uint, string>();
        using var reader = OpenXmlReader.Create(part);
        var inCells = false;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(DocumentFormat.OpenXml.Spreadsheet.CellFormats))
                inCells = reader.IsStartElement;
            else if (reader.IsStartElement && reader.ElementType == typeof(NumberingFormat))
                AddOwn(reader, own);
            else if (inCells && reader.IsStartElement && reader.ElementType == typeof(CellFormat))
                formats.Add(reader, own);
        }

        return formats;
    }

    /// <summary>The format of a style; <see cref="NumberFormats.General"/> where there is no such style.</summary>
    public string Find(uint? style) =>
        style is { } index && index < _formats.Count ? _formats[(int)index] : NumberFormats.General;

    private static void AddOwn(OpenXmlReader reader, Dictionary<uint, string> own)
    {
        if (reader.LoadCurrentElement() is NumberingFormat { NumberFormatId.Value: var id, FormatCode.Value: { } code })
            own[id] = code;
    }

    private void Add(OpenXmlReader reader, Dictionary<uint, string> own)
    {
        var id = (reader.LoadCurrentElement() as CellFormat)?.NumberFormatId?.Value ?? 0;
        if (_formats.Count >= DocumentLimits.Cells)
            throw new LimitException("样式过多");
        _formats.Add(own.GetValueOrDefault(id) ?? NumberFormats.Find(id));
    }
}
