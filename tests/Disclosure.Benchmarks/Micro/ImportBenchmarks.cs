using BenchmarkDotNet.Attributes;
using Disclosure.Forms.Import;
using Disclosure.Forms.Tests.Making;

namespace Disclosure.Benchmarks.Micro;

/// <summary>A workbook with one self-evaluation of ten indicators, from file to record.</summary>
public class ImportBenchmarks : IDisposable
{
    private readonly ImportFolder _folder = new();
    private string _file = "";

    [GlobalSetup]
    public void MakeWorkbook()
    {
        var rows = Enumerable.Range(1, 10)
            .Select(i => new[] { "", "产出指标", "数量指标", $"管护公园数量{i}", $"≥{i + 10}个", $"{i + 10}个", "9", "9", "" })
            .ToArray();
        _file = new WorkbookMaker().Sheet("自评表", sheet => sheet.Fill().Rows("A13", rows)).Save(_folder);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Description = "import of a workbook")]
    public ImportResult Import() => ImportFolder.Import(_file);
}
