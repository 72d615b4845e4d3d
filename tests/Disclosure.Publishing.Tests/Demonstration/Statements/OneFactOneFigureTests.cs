using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>A fact that several pages state has one value and one spelling on all of them.</summary>
[Collection(DemonstrationSite.Name)]
public sealed partial class OneFactOneFigureTests(BuiltSite site)
{
    [Fact]
    public void No_two_pages_or_files_say_different_things_of_one_fact()
    {
        var conflicts = Conflicts.Among(site.Read.Statements);

        Assert.True(conflicts.Count == 0, $"{conflicts.Count}:\n" + string.Join('\n', conflicts.Take(30)));
    }

    [Fact]
    public void A_department_agrees_where_the_figures_that_it_states_stand_in_the_table_beside()
    {
        var agreements = (from page in site.Pages
                          from element in page.Value.QuerySelectorAll("p, td")
                          where element.Children.FirstOrDefault(child => child.ClassList.Contains("badge"))?.TextContent == "一致"
                          let stated = Stated().Match(element.TextContent)
                          where stated.Success
                          select (Page: page.Key, Stated: (stated.Groups[1].Value, stated.Groups[2].Value), Shown: ShownBeside(element)))
            .ToList();

        Assert.True(agreements.Count > 50, $"{agreements.Count} agreements");
        Assert.All(agreements, one => Assert.Equal((one.Page, one.Stated), (one.Page, one.Shown)));
    }

    // What is compared must be there to be compared, or the test above can't fail.
    [Theory]
    [InlineData("项目 ", 3500)]
    [InlineData("整体 ", 400)]
    [InlineData("评价 ", 100)]
    [InlineData("调查 ", 80)]
    [InlineData("时限 ", 2000)]
    [InlineData("时限合计 ", 60)]
    [InlineData("部门 ", 250)]
    [InlineData("单位 ", 180)]
    [InlineData("年度 ", 60)]
    [InlineData("网页 ", 50)]
    [InlineData("覆盖 ", 60)]
    [InlineData("未含 ", 30)]
    public void Facts_of_each_family_stand_in_more_than_one_place(string family, int least)
    {
        var shared = site.Read.Statements.GroupBy(statement => statement.Fact)
            .Where(fact => fact.Key.StartsWith(family, StringComparison.Ordinal))
            .Count(fact => fact.Select(one => (one.Source, one.Place)).Distinct().Count() > 1);

        Assert.True(shared >= least, $"{family}: {shared} facts stand in several places.");
    }

    /// <summary>Projects and 年初预算 beside an agreement: of its row on a page of a year, or of the table below it on a unit's page.</summary>
    private static (string Projects, string Amount) ShownBeside(IElement agreement)
    {
        if (agreement.LocalName == "td")
            return (Cell(agreement.ParentElement!, "项目数（个）"), Cell(agreement.ParentElement!, "年初预算（万元）"));
        var table = agreement.ParentElement!.QuerySelectorAll("table")
            .First(table => agreement.CompareDocumentPosition(table).HasFlag(DocumentPositions.Following));
        var total = table.QuerySelector("tfoot tr") ?? table.QuerySelector("tbody tr")!;
        var promised = table.QuerySelectorAll("tbody td[data-label='年初预算（万元）']").Count(cell => cell.QuerySelector(".none") is null);
        return (promised.ToString(CultureInfo.InvariantCulture), Cell(total, "年初预算（万元）"));
    }

    private static string Cell(IElement row, string heading) =>
        row.QuerySelector($"td[data-label='{heading}']")!.ChildNodes.OfType<IText>().First().Text.Trim();

    [GeneratedRegex(@"部门说明 (\d+) 个项目、([\d,.]+) 万元")]
    private static partial Regex Stated();
}
