using System.Text.RegularExpressions;

namespace Disclosure.Browser.Tests.Site;

/// <summary>
/// The kinds of page the site has, each with the pattern of its address. The kinds are listed here, the pages are found in
/// the built site, so a new page that fits no kind fails a test.
/// </summary>
public static class PageKinds
{
    private static readonly Dictionary<string, Regex> Patterns = new()
    {
        ["首页"] = new("^index.html$"),
        ["部门单位"] = new("^units/index.html$"),
        ["单位"] = new("^units/[^/]+/index.html$"),
        ["单位年度"] = new("^units/[^/]+/\\d{4}/index.html$"),
        ["代表审议材料"] = new("^units/[^/]+/\\d{4}/pack/index.html$"),
        ["全部项目"] = new("^projects/index.html$"),
        ["部门的全部项目"] = new("^units/[^/]+/projects/(\\d+/)?index.html$"),
        ["年度的全部项目"] = new("^lists/\\d{4}/index.html$"),
        ["项目清单"] = new("^lists/\\d{4}/(grade|budget)/[^/]+/(\\d+/)?index.html$"),
        ["比较"] = new("^compare/index.html$"),
        ["项目"] = new("^projects/[^/]+/index.html$"),
        ["年度"] = new("^years/index.html$"),
        ["预算年度"] = new("^years/\\d{4}/budget/index.html$"),
        ["决算年度"] = new("^years/\\d{4}/accounts/index.html$"),
        ["没做到的"] = new("^unmet/index.html$"),
        ["没做到的年度"] = new("^unmet/\\d{4}/index.html$"),
        ["部门没做到的"] = new("^unmet/\\d{4}/[^/]+/index.html$"),
        ["评价目录"] = new("^evaluations/index.html$"),
        ["评价"] = new("^evaluations/[^/]+/index.html$"),
        ["事前绩效评估年度"] = new("^assessments/\\d{4}/index.html$"),
        ["事前绩效评估"] = new("^assessments/\\d{4}/[^/]+/index.html$"),
        ["绩效目标审核年度"] = new("^reviews/\\d{4}/index.html$"),
        ["绩效运行监控年度"] = new("^monitoring/\\d{4}/index.html$"),
        ["退出清单"] = new("^exits/index.html$"),
        ["整改台账"] = new("^rectifications/index.html$"),
        ["结果应用"] = new("^applications/\\d{4}/index.html$"),
        ["自评覆盖和差距"] = new("^coverage/\\d{4}/index.html$"),
        ["公开时限"] = new("^disclosure/index.html$"),
        ["公开时限年度"] = new("^disclosure/\\d{4}/index.html$"),
        ["公开五项检查"] = new("^disclosure/yardstick/index.html$"),
        ["公开五项检查年度"] = new("^disclosure/yardstick/\\d{4}/index.html$"),
        ["名词解释"] = new("^glossary/index.html$"),
        ["指南"] = new("^guide/(.+/)?index.html$"),
        ["政策"] = new("^policy/(.+/)?index.html$"),
        ["文章"] = new("^(about|accessibility|privacy)/index.html$"),
        ["数据"] = new("^data/index.html$"),
        ["搜索"] = new("^search/index.html$"),
        ["站点地图"] = new("^sitemap/index.html$"),
        ["组件"] = new("^gallery/index.html$"),
        ["服务评价"] = new("^rate/index.html$"),
        ["评价表"] = new("^rate/[^/]+/index.html$"),
        ["更正和修订"] = new("^corrections/index.html$"),
        ["版次目录"] = new("^editions/index.html$"),
        ["版次"] = new("^editions/[^/]+/index.html$"),
        ["旧版本"] = new("^editions/[^/]+/.+/index.html$"),
        ["评价回执"] = new("^receipts/index.html$"),
        ["未找到"] = new("^404.html$"),
    };

    /// <summary>The names of the kinds.</summary>
    public static IEnumerable<string> Names => Patterns.Keys;

    /// <summary>Every built page of a kind, by address.</summary>
    public static string[] PagesOf(string kind, DirectoryInfo site) =>
        [.. AllPages(site).Where(path => Patterns[kind].IsMatch(path))];

    /// <summary>Built pages that fit no kind.</summary>
    public static string[] PagesOfNoKind(DirectoryInfo site) =>
        [.. AllPages(site).Where(path => !Patterns.Values.Any(pattern => pattern.IsMatch(path)))];

    /// <summary>The pages of a kind worth opening: the smallest and the largest.</summary>
    public static string[] SampleOf(string kind, DirectoryInfo site)
    {
        var bySize = BySize(kind, site);
        return bySize.Length == 0 ? [] : [.. new[] { bySize[0], bySize[^1] }.Distinct()];
    }

    /// <summary>The largest pages of a kind, largest first.</summary>
    public static IEnumerable<string> LargestOf(string kind, DirectoryInfo site, int pages) => BySize(kind, site).Reverse().Take(pages);

    private static string[] BySize(string kind, DirectoryInfo site) =>
    [
        .. PagesOf(kind, site)
            .OrderBy(path => new FileInfo(Path.Combine(site.FullName, path)).Length)
            .ThenBy(path => path, StringComparer.Ordinal),
    ];

    private static IEnumerable<string> AllPages(DirectoryInfo site) =>
        site.EnumerateFiles("*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.FullName, file.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
