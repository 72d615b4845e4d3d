using AngleSharp.Dom;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>What columns mean, where readers choose or compare: a term explains a column only where it is the same thing.</summary>
[Collection(DemonstrationSite.Name)]
public sealed class ColumnMeaningTests(BuiltSite site)
{
    // A new pair is added here once somebody has read both.
    private static readonly Dictionary<string, string> Terms = new()
    {
        ["预算"] = "四本预算",
        ["年初预算"] = "年初预算数",
        ["全年预算数"] = "全年预算数",
        ["执行率"] = "预算执行率",
        ["达成 / 可比对的指标"] = "绩效指标",
        ["自评总分"] = "绩效自评",
        ["自评等级"] = "评价等级",
        ["满意率"] = "满意度",
        ["公开自评的项目"] = "绩效自评",
        ["自评为优"] = "评价等级",
        ["整体自评总分"] = "部门整体绩效",
    };

    [Theory]
    [InlineData("projects/index.html")]
    [InlineData("compare/index.html")]
    public void A_column_leads_to_the_term_that_it_is(string path)
    {
        var columns = site.Pages[path].QuerySelectorAll(".meanings > div").ToList();

        Assert.NotEmpty(columns);
        foreach (var column in columns)
        {
            var heading = column.QuerySelector("dt")!.TextContent.Trim().Split('（')[0];
            var term = column.QuerySelector("dd a")?.GetAttribute("href")?.Split('#')[1];
            Assert.Equal(Terms.GetValueOrDefault(heading), term is null ? null : NameOf(term));
        }
    }

    private string NameOf(string anchor)
    {
        var entry = site.Pages["glossary/index.html"].GetElementById(anchor)!;
        return (entry.QuerySelector("h2, h3, dt") ?? entry).TextContent.Trim();
    }
}
