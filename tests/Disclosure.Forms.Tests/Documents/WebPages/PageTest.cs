using System.Text;
using Disclosure.Forms.Documents;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Assembly;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Tests.Making;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Tests.Documents.WebPages;

/// <summary>What tests of reading pages share.</summary>
public abstract class PageTest
{
    internal static readonly string Head = Table(SmallForm.Head);
    internal static readonly string Indicators = Table(SmallForm.Indicators);

    internal static DocumentReading Read(string html) =>
        new DocumentReader(HeadingTable.Standard).Read(new MemoryStream(Encoding.UTF8.GetBytes(html)), "a.html");

    internal static Grid Grid(string html) => Assert.Single(Read(html).Grids);

    internal static FindingDefinition Refusal(string html)
    {
        var reading = Read(html);
        Assert.Empty(reading.Grids);
        return Assert.Single(reading.Findings).Definition;
    }

    internal static RecordDraft Draft(string html) =>
        Assert.Single(Assert.Single(new TableReader(HeadingTable.Standard).Read(Grid(html), new List<Finding>())).Drafts);

    /// <summary>The texts of a grid, row by row.</summary>
    internal static IEnumerable<string> Texts(Grid grid) =>
        Enumerable.Range(1, grid.LastRow).Select(row => string.Join('|', grid.StartingIn(row).Select(cell => cell.Text)));

    internal static string Table(params string[][] rows) =>
        $"<table>{string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{cell}</td>"))}</tr>"))}</table>";
}
