using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Forms.Writing.Workbooks;

/// <summary>Writes sheets as an .xlsx workbook. The same sheets give the same bytes: no clock, no random name.</summary>
internal static class WorkbookFile
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string PrintedTitles = "_xlnm.Print_Titles";

    /// <summary>The bytes of the workbook.</summary>
    public static byte[] Write(IReadOnlyList<WorkbookSheet> sheets)
    {
        using var written = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(written, SpreadsheetDocumentType.Workbook))
            Fill(document.AddNewPart<WorkbookPart>(ContentType, "workbook"), sheets);
        return FixedZip.Repack(written.ToArray());
    }

    private static void Fill(WorkbookPart workbook, IReadOnlyList<WorkbookSheet> sheets)
    {
        var texts = new SharedTexts();
        var list = new Sheets();
        for (var i = 0; i < sheets.Count; i++)
        {
            var id = "sheet" + (i + 1).ToString(CultureInfo.InvariantCulture);
            workbook.AddNewPart<WorksheetPart>(id).Worksheet = WorksheetWriter.Write(sheets[i], texts);
            list.Append(new Sheet { Name = sheets[i].Name, SheetId = (uint)i + 1, Id = id });
        }

        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = SheetStyles.Build();
        workbook.AddNewPart<SharedStringTablePart>("texts").SharedStringTable = texts.Build();
        workbook.Workbook = new Workbook(new BookViews(new WorkbookView()), list);
        if (TitlesOf(sheets) is { Count: > 0 } titles)
            workbook.Workbook.Append(new DefinedNames(titles));
        workbook.Workbook.Append(new CalculationProperties { FullCalculationOnLoad = true });
    }

    private static List<DefinedName> TitlesOf(IReadOnlyList<WorkbookSheet> sheets)
    {
        var names = new List<DefinedName>();
        for (var i = 0; i < sheets.Count; i++)
        {
            if (sheets[i].Repeated is { } rows)
            {
                names.Add(new DefinedName($"{Quoted(sheets[i].Name)}!${rows.First}:${rows.Last}")
                {
                    Name = PrintedTitles,
                    LocalSheetId = (uint)i,
                });
            }
        }

        return names;
    }

    private static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
}
