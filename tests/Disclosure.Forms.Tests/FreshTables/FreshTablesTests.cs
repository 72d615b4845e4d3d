using Disclosure.Forms.Report;
using Disclosure.Forms.Tests.Making;
using Xunit.Abstractions;

namespace Disclosure.Forms.Tests.FreshTables;

/// <summary>Layouts that counties publish, each with its right values written before it was first read.</summary>
public sealed class FreshTablesTests(ITestOutputHelper output) : IDisposable
{
    private readonly ImportFolder _folder = new();

    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string>();
        foreach (var table in FreshTable.All())
        {
            files.Add(table.Name, "xlsx");
            files.Add(table.Name, "html");
        }

        return files;
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_fact_of_a_fresh_table_is_read_right(string name, string kind)
    {
        var table = FreshTable.Of(name);

        var result = ImportFolder.Import(table.Save(kind, _folder));

        var comparison = FreshTableComparison.Of(table, result);
        output.WriteLine(ImportText.Write(result));
        output.WriteLine($"MEASURE {name}.{kind}: {comparison.Compared - comparison.Differences.Count} of {comparison.Compared}");
        foreach (var difference in comparison.Differences)
            output.WriteLine($"DIFFERS {name}.{kind}: {difference}");
        Assert.Empty(comparison.Differences);
    }
}
