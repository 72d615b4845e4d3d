using Disclosure.Model.Schemes;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>Old versions of the demonstration are shown to readers: what is for programs is not among it.</summary>
[Collection(DemonstrationSite.Name)]
public sealed class OldVersionTests(BuiltSite site)
{
    [Fact]
    public void A_scheme_is_told_by_its_name()
    {
        var facts = site.Pages["editions/20250905-1/years/2024/accounts/projects/111001-001/index.html"].QuerySelectorAll("dl.facts > div")
            .ToDictionary(fact => fact.QuerySelector("dt")!.TextContent.Trim(), fact => fact.QuerySelector("dd")!.TextContent.Trim());

        Assert.Equal("不设满意度指标（10—50—40）", facts["评分方案"]);
    }

    [Fact]
    public void No_version_shows_an_identifier()
    {
        var ids = StandardSchemes.All.Select(scheme => scheme.Id).ToHashSet();
        var versions = site.Pages.Where(page => page.Key.StartsWith("editions/", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(versions);
        Assert.Empty(
            from version in versions
            from element in version.Value.QuerySelectorAll("main dt, main dd, main td, main th, main p, main li")
            let text = element.TextContent.Trim()
            where ids.Contains(text) || text.Contains("方案标识", StringComparison.Ordinal)
            select $"{version.Key}: {text}");
    }
}
