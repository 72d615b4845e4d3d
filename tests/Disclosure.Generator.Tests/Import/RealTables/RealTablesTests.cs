using System.Text.Json;
using Disclosure.Generator.Content.Records;
using Disclosure.Generator.Import;
using Disclosure.Generator.Import.Report;
using Disclosure.Model.Records;
using Xunit.Abstractions;

namespace Disclosure.Generator.Tests.Import.RealTables;

public class RealTablesTests(ITestOutputHelper output)
{
    private const double FewestRead = 0.99;

    [RealTablesFact]
    public void Nearly_every_cell_of_the_real_tables_is_read_right()
    {
        var compared = 0;
        var differences = new List<string>();
        foreach (var table in Tables())
        {
            var comparison = new TableComparison(table, Import(table)).Run();
            compared += comparison.Compared;
            differences.AddRange(comparison.Differences.Select(difference => $"{table.Id}: {difference}"));
        }

        var share = 1 - ((double)differences.Count / compared);
        output.WriteLine($"{compared - differences.Count} of {compared} cells read right: {share:P2}");
        differences.ForEach(output.WriteLine);
        Assert.True(share >= FewestRead, string.Join('\n', differences));
    }

    private static IEnumerable<RealTable> Tables() => Directory.EnumerateFiles(Repository.RealTables!, "*.json")
        .Order(StringComparer.Ordinal)
        .Select(file => JsonSerializer.Deserialize<RealTable>(File.ReadAllText(file))!);

    private ImportResult Import(RealTable table)
    {
        var file = Path.Combine(Repository.RealTables!, table.Id + ".xlsx");
        var result = FormImporter.Import([file], Nothing, new ImportOptions());
        output.WriteLine(ImportText.Write(result));
        return result;
    }

    private static RecordSet Nothing => new(DefaultPortal.Settings, []);
}
