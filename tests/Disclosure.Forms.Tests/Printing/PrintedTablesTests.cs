using System.Globalization;
using Disclosure.Forms.Documents;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;
using Disclosure.Forms.Tests.RealTables;
using Disclosure.Forms.Tests.Writing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit.Abstractions;

namespace Disclosure.Forms.Tests.Printing;

/// <summary>
/// The real tables, and those beside them that were read wrongly once, printed and read again: their cells are those of the file that was
/// printed.
/// </summary>
public sealed class PrintedTablesTests(ITestOutputHelper output) : IDisposable
{
    private const double FewestRead = 0.95;

    // In points: four lines.
    private const double RowHeight = 60;

    private const string Style = "<style>body{font-family:\"WenQuanYi Zen Hei\";font-size:10.5pt}table{border-collapse:collapse;width:100%}"
        + "td,th{border:1px solid #000;padding:2px 4px}</style>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // Each as it is and with a style; where one waits, every other of them.
    [PrintedTablesTheory(Printer.Chromium)]
    [InlineData("", 0)]
    [InlineData(Style, 1)]
    public void Tables_printed_by_a_browser_keep_their_cells(string style, int turn)
    {
        var printed = Files("html").Where((_, at) => RandomCases.Factor > 1 || at % 2 == turn).Select(page =>
        {
            var styled = _folder[Path.GetFileName(page)];
            File.WriteAllText(styled, File.ReadAllText(page).Replace("</head>", $"{style}</head>", StringComparison.Ordinal));
            var pdf = Path.ChangeExtension(styled, ".pdf");
            ChromiumPrinter.Print(styled, pdf);
            return (page, pdf);
        });
        Compare(printed);
    }

    [PrintedTablesTheory(Printer.LibreOffice)]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void Tables_printed_by_an_office_program_keep_their_cells(string kind)
    {
        var files = Files(kind).Select(file => kind == "xlsx" ? OnOnePage(file) : file).ToList();
        LibreOffice.Print(files, _folder["pdf"]);
        Compare(files.Select(file => (file, Path.Combine(_folder["pdf"], Path.ChangeExtension(Path.GetFileName(file), ".pdf")))));
    }

    // As people set it before they print: all columns on one page, rows high enough for their text, lines where the sheet has none.
    private string OnOnePage(string file)
    {
        var copy = _folder[Path.GetFileName(file)];
        File.Copy(file, copy);
        using var workbook = SpreadsheetDocument.Open(copy, isEditable: true);
        foreach (var part in workbook.WorkbookPart!.WorksheetParts)
        {
            var sheet = part.Worksheet!;
            sheet.SheetProperties ??= new SheetProperties();
            sheet.SheetProperties.PageSetupProperties = new PageSetupProperties { FitToPage = true };
            sheet.RemoveAllChildren<PageSetup>();
            sheet.RemoveAllChildren<PrintOptions>();
            var table = sheet.ChildElements.Last(child => child is SheetData or MergeCells);
            sheet.InsertAfter(new PrintOptions { GridLines = true, GridLinesSet = true }, table);
            foreach (var row in sheet.Descendants<Row>())
                (row.Height, row.CustomHeight) = (RowHeight, true);
            var before = sheet.ChildElements.Last(child => child is SheetData or MergeCells or PageMargins or PrintOptions);
            sheet.InsertAfter(new PageSetup { PaperSize = 9, FitToWidth = 1, FitToHeight = 0 }, before);
        }

        return copy;
    }

    private void Compare(IEnumerable<(string File, string Pdf)> printed)
    {
        var (compared, missing, facts, wrong) = (0, new List<string>(), 0, new List<string>());
        foreach (var (file, pdf) in printed)
        {
            var expected = Read(file);
            if (expected.Grids.IsEmpty)
            {
                Assert.Empty(Read(pdf).Grids);
                continue;
            }

            var reading = Read(pdf);
            // A sheet of a line or two is no table, and is printed as text.
            var comparison = GridComparison.Of(expected.Grids.Where(grid => grid.LastRow > grid.FirstRow + 1), reading.Grids);
            compared += comparison.Compared;
            missing.AddRange(comparison.Missing.Select(cell => $"{Path.GetFileName(file)}: {cell}"));
            foreach (var finding in reading.Findings)
                output.WriteLine($"{Path.GetFileName(file)}: {finding.Code} {finding.Place} {finding.Message}");
            if (RealTable.All().FirstOrDefault(table => table.Id == Path.GetFileNameWithoutExtension(file)) is not { } real)
                continue;
            var read = new TableComparison(real, ImportFolder.Import(pdf)).Run();
            facts += read.Compared;
            wrong.AddRange(read.Differences.Select(difference => $"{real.Id}: {difference}"));
        }

        output.WriteLine($"cells: {Share(compared, missing.Count)}; facts of the real tables: {Share(facts, wrong.Count)}");
        missing.ForEach(output.WriteLine);
        wrong.ForEach(output.WriteLine);
        Assert.True(compared > 0 && missing.Count <= (1 - FewestRead) * compared, string.Join('\n', missing));
        Assert.True(facts > 0 && wrong.Count <= (1 - FewestRead) * facts, string.Join('\n', wrong));
    }

    private static string Share(int all, int wrong) =>
        string.Create(CultureInfo.InvariantCulture, $"{all - wrong} of {all} = {(all == 0 ? 0 : 1 - ((double)wrong / all)):P2}");

    private static DocumentReading Read(string file) => new DocumentReader(HeadingTable.Standard).Read(file);

    // Those read wrongly once stand beside the real ones.
    private static IEnumerable<string> Files(string kind) =>
        new[] { Repository.RealTables!, Path.Combine(Repository.RealTables!, "..", "cases") }
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, $"*.{kind}"))
            .Order(StringComparer.Ordinal);
}
