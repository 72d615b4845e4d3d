using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Disclosure.Model.Policies;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>The page of clauses: complete, true of the site, and for citizens.</summary>
[Collection(DemonstrationSite.Name)]
public sealed partial class PolicyPageTests(BuiltSite site)
{
    private const string Missing = "还没有";

    private IElement Main => site.Pages["policy/index.html"].QuerySelector("main")!;

    private IEnumerable<IElement> Rows => Main.QuerySelectorAll("tbody tr");

    [Fact]
    public void The_page_of_clauses_shows_all_nineteen_with_their_subjects_in_order()
    {
        Assert.Equal(
            Policy.Clauses.Select(clause => $"（{clause.Numeral()}）{clause.Subject()}"),
            Rows.Select(row => string.Concat(row.Children.Take(2).Select(cell => cell.TextContent))));
        Assert.All(Rows, row => Assert.All(row.Children, cell => Assert.NotEmpty(cell.TextContent)));
    }

    [Fact]
    public void Every_clause_leads_to_a_page_of_the_site_or_says_that_there_is_none_yet()
    {
        Assert.All(
            Rows.Select(row => row.LastElementChild!).Where(cell => cell.QuerySelector("a") is null),
            cell => Assert.Contains(Missing, cell.TextContent, StringComparison.Ordinal));
        Assert.All(
            Main.QuerySelectorAll(".prose a").Select(link => link.GetAttribute("href")!),
            href => Assert.StartsWith("../", href, StringComparison.Ordinal));
    }

    /// <summary>What it says can be seen is seen there.</summary>
    [Theory]
    [InlineData("一个项目的各年度在同一页", "projects/104-001/index.html", "历年一览")]
    [InlineData("整体绩效目标和整体自评", "units/112/index.html", "部门（单位）整体绩效")]
    [InlineData("政府预算绩效目标", "years/2025/budget/index.html", "政府预算绩效目标")]
    [InlineData("关注事项", "years/2025/budget/index.html", "关注事项")]
    [InlineData("四本预算", "years/2025/budget/index.html", "四本预算")]
    [InlineData("项目页的指标表", "projects/104-001/index.html", "年度指标值")]
    [InlineData("核对说明", "projects/117-002/index.html", "核对说明")]
    [InlineData("问题、建议和整改期限", "evaluations/2025-106-007-key/index.html", "整改期限")]
    [InlineData("不满意评价的办理", "rate/index.html", "办结率")]
    [InlineData("写明由谁评价", "evaluations/index.html", "评价机构")]
    [InlineData("可供程序读取的同一份内容", "index.html", "JSON")]
    [InlineData("人大批准的日期和文号", "disclosure/2025/index.html", "人大批准")]
    [InlineData("责任岗位", "projects/104-001/index.html", "责任岗位")]
    [InlineData("复核得分与自评总分并列", "evaluations/index.html", "复核得分")]
    public void What_it_says_can_be_seen_can_be_seen(string said, string page, string seen)
    {
        Assert.Contains(said, Main.TextContent, StringComparison.Ordinal);
        Assert.Contains(seen, site.Pages[page].QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>What it says is not there has no page: no address and no heading of the site is about it.</summary>
    [Theory]
    [InlineData("本站目前不公开事前绩效评估报告", "事前绩效评估")]
    [InlineData("本站目前不公开监控情况", "绩效运行监控")]
    [InlineData("退出情况还没有专门的页面", "退出")]
    [InlineData("机构考核和专家库的情况还没有", "专家库")]
    [InlineData("制度文件不在本站公开", "业务规程")]
    public void What_it_says_is_not_there_is_not_there(string said, string subject)
    {
        Assert.Contains(said, Main.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(
            site.Pages.Where(page => page.Key != "policy/index.html")
                .SelectMany(page => page.Value.QuerySelectorAll("main h1, main h2, main h3")),
            heading => heading.TextContent.Contains(subject, StringComparison.Ordinal));
    }

    [Fact]
    public void It_speaks_to_citizens_not_to_staff()
    {
        Assert.DoesNotMatch(StaffWords(), Main.TextContent);
        Assert.Empty(Main.QuerySelectorAll("code, pre"));
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
        + @"|[A-Za-z]+\.(?:ya?ml|md|cs|json)\b|\bDISC\d")]
    private static partial Regex StaffWords();
}
