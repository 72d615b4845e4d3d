using System.Collections.Immutable;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Model.Checks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Forms.Documents.Workbooks;

/// <summary>Reads .xlsx workbooks, sheet by sheet.</summary>
internal static class WorkbookReader
{
    private static readonly OpenSettings Settings = new()
    {
        AutoSave = false,
        MaxCharactersInPart = DocumentLimits.PartCharacters,
    };

    /// <summary>The visible sheets of the workbook in <paramref name="bytes"/>.</summary>
    /// <exception cref="LimitException">It is larger than any form.</exception>
    public static DocumentReading Read(byte[] bytes, string file)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        PackageSize.Check(stream);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false, Settings);
        return ReadDocument(document, file);
    }

    private static DocumentReading ReadDocument(SpreadsheetDocument document, string file)
    {
        var part = document.WorkbookPart ?? throw new InvalidDataException("There is no workbook in the package.");
        var properties = part.Workbook?.WorkbookProperties;
        var reader = new SheetReader(
            SharedStrings.Read(part.SharedStringTablePart),
            CellFormats.Read(part.WorkbookStylesPart),
            properties?.Date1904?.Value ?? false);
        var grids = ImmutableArray.CreateBuilder<Grid>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var sheet in Sheets(part))
        {
            if (sheet.Id?.Value is not { } id || part.GetPartById(id) is not WorksheetPart worksheet)
                continue;
            var grid = reader.Read(worksheet, file, CellText.Clean(sheet.Name?.Value ?? ""));
            if (!IsHidden(sheet))
                grids.Add(grid);
            else if (!grid.IsEmpty)
                findings.Add(SheetFindings.Hidden(grid));
        }

        if (grids.All(grid => grid.IsEmpty))
            findings.Add(SheetFindings.Empty(file));
        return new DocumentReading(grids.ToImmutable(), findings.ToImmutable());
    }

    private static List<Sheet> Sheets(WorkbookPart part)
    {
        var sheets = part.Workbook?.Sheets?.Elements<Sheet>().ToList() ?? [];
        return sheets.Count <= DocumentLimits.Sheets ? sheets : throw new LimitException($"有 {sheets.Count} 张工作表");
    }

    private static bool IsHidden(Sheet sheet) =>
        sheet.State is { } state && (state == SheetStateValues.Hidden || state == SheetStateValues.VeryHidden);
}
