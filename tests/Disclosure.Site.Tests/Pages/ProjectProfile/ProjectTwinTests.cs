using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Disclosure.Site.Data;
using Disclosure.Site.Pages.ProjectProfile;
using Disclosure.Site.Results;
using static Disclosure.Site.Tests.SampleRecords;

namespace Disclosure.Site.Tests.Pages.ProjectProfile;

/// <summary>The page as data: names of the import contract, amounts in 元.</summary>
public sealed class ProjectTwinTests
{
    [Fact]
    public void The_twin_holds_records_under_the_names_of_the_import_contract()
    {
        var year = Facts(SamplePages.Project(Whole())).GetProperty("years")[1];
        var self = year.GetProperty("selfEvaluation");
        var row = self.GetProperty("indicators")[0];

        Assert.Equal("project-self-evaluation", self.GetProperty("form").GetString());
        Assert.Equal(6_400_000m, self.GetProperty("funds")[0].GetProperty("budget").GetDecimal());
        Assert.Equal("total", self.GetProperty("funds")[0].GetProperty("kind").GetString());
        Assert.Equal(0.9408m, self.GetProperty("funds")[0].GetProperty("rate").GetDecimal());
        Assert.Equal("≥12个", row.GetProperty("target").GetProperty("raw").GetString());
        Assert.Equal(">=", row.GetProperty("target").GetProperty("operator").GetString());
        Assert.Equal(12m, row.GetProperty("target").GetProperty("value").GetDecimal());
        Assert.Equal("11个", row.GetProperty("actual").GetProperty("raw").GetString());
        Assert.Equal(65.24m, self.GetProperty("total").GetDecimal());
        Assert.Equal("中", self.GetProperty("grade").GetString());
    }

    [Fact]
    public void The_recomputed_figures_stand_apart_from_the_approved_ones()
    {
        var recomputed = Facts(SamplePages.Project(Whole())).GetProperty("years")[1].GetProperty("recomputed");

        Assert.Equal(45.8333m, recomputed.GetProperty("indicators")[0].GetProperty("score").GetDecimal());
        Assert.Contains("÷", recomputed.GetProperty("indicators")[0].GetProperty("arithmetic").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Indicators_of_all_years_are_one_table()
    {
        var table = SamplePages.Project(Whole()).Tables.Single(table => table.Key == "indicators");

        Assert.Equal(6, table.Rows.Count());
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Length, row.Length));
    }

    [Fact]
    public void Funds_are_in_yuan_what_a_target_promises_under_the_initial_budget()
    {
        var table = SamplePages.Project(Whole()).Tables.Single(table => table.Key == "funds");
        var keys = table.Columns.Select(column => column.Key).ToList();

        Assert.Equal(
            [
                ("project-target", "6400000.00", null), ("project-target", "6400000.00", null),
                ("project-self-evaluation", null, "6400000.00"),
            ],
            table.Rows.Select(row => (row[1].Word, Plain(row[keys.IndexOf("initial")]), Plain(row[keys.IndexOf("budget")]))));
    }

    private static string? Plain(DataCell cell) => cell.Number?.ToString(CultureInfo.InvariantCulture);

    private static JsonElement Facts(ProjectPage page)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            page.WriteFacts(json);
            json.WriteEndObject();
        }

        return JsonDocument.Parse(buffer.WrittenMemory).RootElement;
    }
}
