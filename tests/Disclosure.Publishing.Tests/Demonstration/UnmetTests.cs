using System.Globalization;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>What was not done in the demonstration district, and what leads to it.</summary>
[Collection(DemonstrationSite.Name)]
public sealed class UnmetTests(BuiltSite site)
{
    [Fact]
    public void The_year_2025_has_83_missed_targets_of_which_23_have_no_reason()
    {
        var page = site.Pages["unmet/2025/index.html"];

        Assert.Equal(83, page.QuerySelectorAll("table.unmet tbody tr:not(.group)").Length);
        Assert.Equal(23, page.QuerySelectorAll(".why .badge").Count(badge => badge.TextContent == "没有写明原因"));
        Assert.Equal(
            ["83", "0", "23", "1,148"], page.QuerySelectorAll(".tiles .value").Select(value => value.TextContent));
    }

    [Fact]
    public void The_project_that_cost_most_comes_first_with_promise_result_and_gap()
    {
        var first = site.Pages["unmet/2025/index.html"].QuerySelector("table.unmet tbody")!;

        Assert.Equal("of-104-004", first.Id);
        Assert.Equal(
            ["≥90%", "82.6%", "少 7.4 个百分点（8.22%）", "两户因继承纠纷正在诉讼，待判决后补偿"],
            first.QuerySelectorAll("tr")[1].QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()));
    }

    /// <summary>What the accounts page counts for a project is what its own page judges and what the list has.</summary>
    [Fact]
    public void Accounts_list_and_project_pages_agree_on_every_project()
    {
        var list = site.Pages["unmet/2025/index.html"];
        var rows = site.Pages["years/2025/accounts/index.html"].QuerySelectorAll("tr[id^=projects-]").ToList();

        Assert.Equal(109, rows.Count);
        foreach (var row in rows)
        {
            var code = row.Id!["projects-".Length..];
            var counted = row.QuerySelector("td[data-label='未达成（项）']")!.TextContent.Trim();
            var listed = list.QuerySelectorAll($"tbody[id='of-{code}'] > tr:not(.group)").Length;
            Assert.Equal(listed.ToString(CultureInfo.InvariantCulture), counted == "—" ? "0" : counted);
        }
    }

    [Fact]
    public void A_year_without_results_says_so()
    {
        var page = site.Pages["unmet/2026/index.html"];

        Assert.Contains("2026 年还没有公开的自评结果", page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(40, page.QuerySelectorAll("tr[id^=pending-]").Length);
    }

    [Fact]
    public void A_year_with_too_many_lists_what_cost_most_and_leads_on_by_department()
    {
        var year = site.Pages["unmet/2024/index.html"];
        var departments = year.QuerySelectorAll("tr[id^=departments-] > th a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.InRange(year.QuerySelectorAll("table.unmet tbody tr:not(.group)").Length, 30, 40);
        Assert.Equal(
            138,
            departments.Sum(href => site.Pages[$"unmet/2024/{href.Split('/')[^2]}/index.html"]
                .QuerySelectorAll("table.unmet tbody tr:not(.group)").Length));
    }
}
