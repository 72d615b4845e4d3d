using System.Text.Json;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages.Projects;

namespace Disclosure.Site.Tests.Pages.Projects;

/// <summary>What the scripts of the explorer and of comparison read.</summary>
public sealed class YearFiguresTests
{
    private static readonly Withholding Kept = new("《中华人民共和国政府信息公开条例》第十四条", "涉及应急储备");

    [Fact]
    public void A_year_has_a_file_of_its_projects_and_one_of_its_units_and_their_paths_are_told_beforehand()
    {
        var context = SmallContent.With(SmallContent.Target("101-001", 5000));

        Assert.Equal(["lists/2025/explorer.json", "lists/2025/units.json"], YearFigures.Of(context).Select(file => file.Path));
        Assert.Equal(YearFigures.PathsOf(context.Records), YearFigures.Of(context).Select(file => file.Path));
    }

    [Fact]
    public void Cells_are_the_texts_that_pages_show_and_choices_are_numbered_in_their_own_order()
    {
        var columns = ColumnsOf(
            SmallContent.With(
                SmallContent.Target("101-001", 51_234_567.89m), SmallContent.Self("101-001", 92, Grade.Good),
                SmallContent.Target("101-002", 100) with { Budget = BudgetKind.GovernmentFund },
                SmallContent.Self("101-003", 95, Grade.Excellent)),
            "explorer");

        Assert.Equal(["101-001", "101-002", "101-003"], Cells(columns["code"]));
        Assert.Equal(["5,123.46", "0.01", ""], Cells(columns["targetAmount"]));
        Assert.Equal(["90%", "", "90%"], Cells(columns["rate"]));
        Assert.Equal(["92", "未到期", "95"], Cells(columns["total"]));
        Assert.Equal("""[["excellent","优"],["good","良"]]""", columns["grade"].GetProperty("choices").GetRawText());
        Assert.Equal("[1,-1,0]", columns["grade"].GetProperty("cells").GetRawText());
        Assert.Equal("""[["general","一般公共预算"],["fund","政府性基金预算"]]""", columns["budgetKind"].GetProperty("choices").GetRawText());
        Assert.Equal("年初预算（万元）", columns["targetAmount"].GetProperty("heading").GetString());
    }

    [Fact]
    public void What_is_withheld_is_in_no_figure_of_its_project_and_of_its_unit()
    {
        var context = SmallContent.With(
            SmallContent.Target("101-001", 5000, Kept), SmallContent.Self("101-001", 92, Grade.Excellent, Kept),
            SmallContent.Target("101-002", 100_000), SmallContent.Self("101-002", 85, Grade.Good));

        var (projects, units) = (ColumnsOf(context, "explorer"), ColumnsOf(context, "units"));
        Assert.Equal(["", "10.00"], Cells(projects["targetAmount"]));
        Assert.Equal(["不予公开", "85"], Cells(projects["total"]));
        Assert.Equal(["不予公开", "否"], Cells(projects["monitored"]));
        Assert.Equal("[-1,0]", projects["grade"].GetProperty("cells").GetRawText());
        Assert.Equal(["10.00", "10.00"], Cells(units["targetAmount"]));
        Assert.Equal(["0", "0"], Cells(units["excellent"]));
        Assert.Equal(["1", "1"], Cells(units["results"]));
    }

    [Fact]
    public void A_department_s_figures_are_those_of_its_units_projects_too()
    {
        var units = ColumnsOf(
            SmallContent.With(
                SmallContent.Target("101-001", 50_000) with { Unit = SmallContent.Department }, SmallContent.Target("101-002", 100_000)),
            "units");

        Assert.Equal(["101", "101001"], Cells(units["code"]));
        Assert.Equal(["2", "1"], Cells(units["targets"]));
        Assert.Equal(["15.00", "10.00"], Cells(units["targetAmount"]));
        Assert.Equal(["", ""], Cells(units["budget"]));
    }

    private static Dictionary<string, JsonElement> ColumnsOf(PageContext context, string file)
    {
        var content = YearFigures.Of(context).Single(one => one.Path.EndsWith($"/{file}.json", StringComparison.Ordinal)).Content;
        return JsonDocument.Parse(content).RootElement.GetProperty("columns").EnumerateArray()
            .ToDictionary(column => column.GetProperty("key").GetString()!);
    }

    private static List<string> Cells(JsonElement column) =>
        [.. column.GetProperty("cells").EnumerateArray().Select(cell => cell.GetString()!)];
}
