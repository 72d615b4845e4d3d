using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Forms.Tests.Making;

/// <summary>Gathers the number formats that the cells of a workbook use.</summary>
internal sealed class StyleMaker
{
    private const uint FirstOwnFormat = 164;
    private readonly List<string> _formats = ["General"];

    public uint Of(string format)
    {
        if (!_formats.Contains(format))
            _formats.Add(format);
        return (uint)_formats.IndexOf(format);
    }

    public Stylesheet Build() => new(
        new NumberingFormats(_formats.Skip(1).Select((format, i) => new NumberingFormat
        {
            NumberFormatId = FirstOwnFormat + (uint)i,
            FormatCode = format,
        })),
        new Fonts(new Font()),
        new Fills(new Fill()),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(_formats.Select((_, i) => new CellFormat
        {
            NumberFormatId = i == 0 ? 0 : FirstOwnFormat + (uint)i - 1,
        })));
}
