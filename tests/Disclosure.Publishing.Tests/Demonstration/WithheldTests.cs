using System.Text.Json;
using System.Text.RegularExpressions;
using Disclosure.Content.Folder;
using Disclosure.Model.Checks;
using Disclosure.Publishing.Gate;
using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>The withheld project of the demonstration is told by no page: not as a number, and not by the difference of two.</summary>
public partial class WithheldTests
{
    private static readonly string Unit = Path.Combine(BuiltDemonstration.Folder, "units", "119");

    [Fact]
    public void No_file_of_its_unit_has_the_amount() =>
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Unit, "*", SearchOption.AllDirectories), file => Amount.IsMatch(File.ReadAllText(file)));

    [Fact]
    public void No_page_has_a_sum_that_it_is_the_rest_of()
    {
        foreach (var folder in new[] { Path.Combine(Unit, "2025"), Path.Combine(BuiltDemonstration.Folder, "years", "2025", "budget") })
        {
            var text = File.ReadAllText(Path.Combine(folder, "index.html"));
            Assert.DoesNotContain("1,374.00", text, StringComparison.Ordinal);
            Assert.DoesNotContain(">3,472.00<", text, StringComparison.Ordinal);
            Assert.DoesNotContain(">318.00<", text, StringComparison.Ordinal);
            Assert.Contains("1,098.00", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_page_says_that_amounts_are_withheld() => Assert.Contains(
        "“绩效目标设置情况”“年度主要任务：反恐防范和见义勇为”“年度主要任务：保障机构正常运转”不予公开",
        File.ReadAllText(Path.Combine(Unit, "2025", "index.html")), StringComparison.Ordinal);

    /// <summary>Whether a withheld project was monitored is not told (stages.md, 5): by no list either.</summary>
    [Fact]
    public void A_project_whose_page_withholds_its_monitoring_has_no_answer_in_a_list()
    {
        var withheld = 0;
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(BuiltDemonstration.Folder, "lists")))
        {
            var year = Path.GetFileName(folder);
            var list = CsvFile.Read(BuiltDemonstration.Folder, $"lists/{year}/projects.csv");
            using var figures = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "explorer.json")));
            var columns = figures.RootElement.GetProperty("columns").EnumerateArray().ToDictionary(
                column => column.GetProperty("key").GetString()!, column => column.GetProperty("cells"));
            for (var row = 0; row < list.Rows.Count; row++)
            {
                var code = list[row, "项目编码"];
                var path = Path.Combine(BuiltDemonstration.Folder, "projects", code, "index.json");
                using var twin = JsonDocument.Parse(File.ReadAllBytes(path));
                var isTold = StateOfMonitoring(twin, year) != "不予公开";
                withheld += isTold ? 0 : 1;

                Assert.Equal(isTold, list[row, "有运行监控"] is "是" or "否");
                Assert.Equal(isTold ? list[row, "有运行监控"] : "不予公开", columns["monitored"][row].GetString());
                Assert.Equal(code, columns["code"][row].GetString());
            }
        }

        Assert.NotEqual(0, withheld);
    }

    private static string? StateOfMonitoring(JsonDocument twin, string year) => twin.RootElement.GetProperty("facts").GetProperty("years")
        .EnumerateArray().Single(one => $"{one.GetProperty("year")}" == year).GetProperty("stages").EnumerateArray()
        .Single(stage => stage.GetProperty("stage").GetString() == "监控").GetProperty("state").GetString();

    [Fact]
    public void The_search_of_the_built_site_finds_no_error()
    {
        var reading = ContentReader.Read(Repository.Folder("content"));

        Assert.DoesNotContain(
            WithheldFigureSearch.Run(reading.Records, BuiltDemonstration.Folder), finding => finding.Severity == Severity.Error);
    }

    [GeneratedRegex(@"276\.00|2,?760,?000")]
    private static partial Regex Amount { get; }
}
