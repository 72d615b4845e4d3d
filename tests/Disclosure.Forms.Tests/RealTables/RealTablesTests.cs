using Disclosure.Content.Records;
using Disclosure.Forms.Documents;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Import;
using Disclosure.Forms.Report;
using Disclosure.Model.Amounts;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Xunit.Abstractions;

namespace Disclosure.Forms.Tests.RealTables;

public sealed class RealTablesTests(ITestOutputHelper output) : IDisposable
{
    private const double FewestRead = 0.99;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-real-");

    public void Dispose() => _folder.Delete(recursive: true);

    [RealTablesTheory]
    [InlineData("xlsx")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("xls")]
    [InlineData("csv")]
    [InlineData("tsv")]
    public void Nearly_every_cell_of_the_real_tables_is_read_right(string kind)
    {
        var compared = 0;
        var differences = new List<string>();
        foreach (var table in RealTable.All())
        {
            var result = Import(table, kind);
            Assert.NotEmpty(result.Records);
            var comparison = new TableComparison(table, result).Run();
            compared += comparison.Compared;
            differences.AddRange(comparison.Differences.Select(difference => $"{table.Id}: {difference}"));
        }

        var share = 1 - ((double)differences.Count / compared);
        output.WriteLine($".{kind}: {compared - differences.Count} of {compared} cells read right: {share:P2}");
        differences.ForEach(output.WriteLine);
        Assert.True(share >= FewestRead, string.Join('\n', differences));
    }

    [RealTablesFact]
    public void Only_the_two_tables_that_state_no_unit_are_asked_about() => Assert.Equal(
        ["18_qingshan_jiaoyuju_huagongqu_2020_target", "19_jingyan_mata_2023_target"],
        RealTable.All().Select(table => table.Id).Where(table => FileImporter
            .Import([Path.Combine(Repository.RealTables!, $"{table}.xlsx")], Nothing, new ImportOptions())
            .Findings.Any(finding => finding.Definition == ImportFileFindings.MoneyUnitUnknown)));

    private ImportResult Import(RealTable table, string kind)
    {
        // What staff answer where a table states no unit.
        var unit = table.Unit.StartsWith("万元", StringComparison.Ordinal) ? MoneyUnit.TenThousandYuan : MoneyUnit.Yuan;
        var result = FileImporter.Import([FileOf(table, kind)], Nothing, new ImportOptions { MoneyUnit = unit });
        output.WriteLine(ImportText.Write(result));
        return result;
    }

    // The kinds that the folder lacks are made of the workbooks there.
    private string FileOf(RealTable table, string kind)
    {
        var there = Path.Combine(Repository.RealTables!, $"{table.Id}.{kind}");
        if (File.Exists(there))
            return there;
        var grids = new DocumentReader(HeadingTable.Standard).Read(Path.ChangeExtension(there, ".xlsx")).Grids;
        var made = Path.Combine(_folder.FullName, Path.GetFileName(there));
        File.WriteAllBytes(made, GridFiles.Write(grids, kind));
        return made;
    }

    private static RecordSet Nothing => new(DefaultPortal.Settings, []);
}
