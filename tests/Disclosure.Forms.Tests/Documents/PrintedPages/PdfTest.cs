using Disclosure.Forms.Documents;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Tests.Making;

namespace Disclosure.Forms.Tests.Documents.PrintedPages;

/// <summary>What tests of reading PDFs share.</summary>
public abstract class PdfTest
{
    internal static DocumentReading Read(PdfMaker pdf) => Read(pdf.ToBytes());

    internal static DocumentReading Read(byte[] pdf) => new DocumentReader(HeadingTable.Standard).Read(new MemoryStream(pdf), "a.pdf");

    internal static Grid Grid(PdfMaker pdf) => Assert.Single(Read(pdf).Grids);

    internal static Grid Grid(PdfTable table) => Grid(new PdfMaker().Page(page => page.Table(780, table)));

    /// <summary>The texts of a grid, row by row.</summary>
    internal static IEnumerable<string> Texts(Grid grid) =>
        Enumerable.Range(1, grid.LastRow).Select(row => string.Join('|', grid.StartingIn(row).Select(cell => cell.Text)));

    internal static IEnumerable<string> Texts(PdfMaker pdf) => Texts(Grid(pdf));

    /// <summary>The text of the second cell of a table of two columns.</summary>
    internal static string? Cell(string text, double width = 70, double height = 60) =>
        Grid(new PdfTable(["项目名称", text]) { ColumnWidth = width, RowHeight = height }).At(1, 2)?.Text;
}
