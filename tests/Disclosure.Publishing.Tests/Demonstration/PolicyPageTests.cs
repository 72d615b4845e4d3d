using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Disclosure.Model.Policies;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>The page of clauses and duties: complete, true of the site, and for citizens.</summary>
[Collection(DemonstrationSite.Name)]
public sealed partial class PolicyPageTests(BuiltSite site)
{
    private IElement Main => site.Pages["policy/index.html"].QuerySelector("main")!;

    private IEnumerable<IElement> Duties => Main.QuerySelectorAll(".duties > li");

    [Fact]
    public void The_page_shows_all_nineteen_clauses_with_their_subjects_in_order() => Assert.Equal(
        Policy.Clauses.Select(clause => $"（{clause.Numeral()}）{clause.Subject()}"),
        Main.QuerySelectorAll("h3[id^=clause-]").Select(heading => heading.TextContent));

    [Fact]
    public void Every_duty_leads_to_a_page_of_the_site_or_says_why_there_is_none()
    {
        Assert.Equal(PolicyDuties.All.Length, Duties.Count());
        Assert.All(
            Duties.Where(duty => duty.QuerySelector("a") is null),
            duty => Assert.NotEmpty(duty.QuerySelector(".missing")!.TextContent));
        Assert.All(
            Main.QuerySelectorAll(".duties a").Select(link => link.GetAttribute("href")!),
            href => Assert.StartsWith("../", href, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_that_a_duty_names_is_there_in_the_demonstration() =>
        Assert.DoesNotContain("（暂无）", Main.TextContent, StringComparison.Ordinal);

    /// <summary>What is said to be seen is seen there.</summary>
    [Theory]
    [InlineData("projects/104-001/index.html", "历年一览")]
    [InlineData("units/112/2025/index.html", "部门（单位）整体绩效")]
    [InlineData("years/2025/budget/index.html", "政府预算绩效目标")]
    [InlineData("years/2025/budget/index.html", "关注事项")]
    [InlineData("years/2025/budget/index.html", "四本预算")]
    [InlineData("projects/104-001/index.html", "年度指标值")]
    [InlineData("evaluations/2025-106-007-key/index.html", "整改期限")]
    [InlineData("evaluations/index.html", "评价机构")]
    [InlineData("disclosure/2025/index.html", "人大批准")]
    [InlineData("projects/104-001/index.html", "责任岗位")]
    public void What_it_says_can_be_seen_can_be_seen(string page, string seen) =>
        Assert.Contains(seen, site.Pages[page].QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    /// <summary>What it says is not there has no page: no heading of the site is about it.</summary>
    [Theory]
    [InlineData("组建预算绩效管理专家学者智库", "智库")]
    [InlineData("完善绩效管理业务规程，实用、可操作", "业务规程")]
    [InlineData("建立考核结果通报制度", "考核通报")]
    public void What_it_says_is_not_there_is_not_there(string duty, string subject)
    {
        Assert.StartsWith("还没有", PolicyDuties.All.Single(one => one.Text == duty).Missing!, StringComparison.Ordinal);
        Assert.DoesNotContain(
            site.Pages.Where(page => page.Key != "policy/index.html")
                .SelectMany(page => page.Value.QuerySelectorAll("main h1, main h2, main h3")),
            heading => heading.TextContent.Contains(subject, StringComparison.Ordinal));
    }

    // How every page is cited is no word of this one.
    [Fact]
    public void It_speaks_to_citizens_not_to_staff()
    {
        var words = (IElement)Main.Clone();
        words.QuerySelector(".cite")!.Remove();

        Assert.DoesNotMatch(StaffWords(), words.TextContent);
        Assert.Empty(words.QuerySelectorAll("code, pre"));
    }

    [Theory]
    [InlineData("监控情况已可登记和检查，本站目前不公开")]
    [InlineData("建站时的已知问题")]
    [InlineData("请工作人员补充")]
    [InlineData("见 portal.yaml")]
    public void A_note_to_staff_would_be_found(string note) => Assert.Matches(StaffWords(), note);

    // What only those do, or see, who make the site: never what citizens read of it.
    [GeneratedRegex(
        "登记|录入|导入|补录|填报时|检查通过|校验|建站|本系统|后台|工作人员|经办|上线|待补|待定|已知|应在此处|设计文件|字段|键名|命令|TODO"
        + @"|[A-Za-z]+\.(?:ya?ml|md|cs|json|ended)\b|\bDISC\d")]
    private static partial Regex StaffWords();
}
