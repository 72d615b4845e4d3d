using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Forms.Documents.Workbooks;

/// <summary>The texts that a workbook keeps once for all its cells.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> _texts = [];

    private SharedStrings()
    {
    }

    /// <summary>Reads the texts; a workbook may have none.</summary>
    public static SharedStrings Read(SharedStringTablePart? part)
    {
        var strings = new SharedStrings();
        if (part is null)
            return strings;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement || reader.ElementType != typeof(SharedStringItem))
                continue;
            if (strings._texts.Count >= DocumentLimits.Cells)
                throw new LimitException("共享文字过多");
            strings._texts.Add(CellText.Of((SharedStringItem)reader.LoadCurrentElement()!));
        }

        return strings;
    }

    /// <summary>The text at an index; nothing where there is none.</summary>
    public string? Find(int index) => index >= 0 && index < _texts.Count ? _texts[index] : null;
}
