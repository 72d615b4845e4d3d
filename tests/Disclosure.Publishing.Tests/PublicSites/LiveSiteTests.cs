using Disclosure.Model.Portals;
using Disclosure.Publishing.Build;
using Disclosure.Publishing.PublicSites;
using Disclosure.Site.Layout;
using Disclosure.Site.Tests;

namespace Disclosure.Publishing.Tests.PublicSites;

/// <summary>What is served, as somebody who only looks is told.</summary>
public sealed class LiveSiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SiteStamp _stamp = SiteFolder.Stamp(new DateOnly(2026, 3, 1), "1");

    public void Dispose() => _folder.Dispose();

    private string Output => _folder["public"];

    [Fact]
    public void Nothing_is_told_of_a_folder_that_serves_nothing()
    {
        Assert.Null(LiveSite.Of(Output));
        Directory.CreateDirectory(Output);
        Assert.Null(LiveSite.Of(Output));
    }

    [Fact]
    public void It_is_told_while_another_has_the_right_to_the_folder()
    {
        using var site = SiteFolder.Open(Output);
        Make(site);

        var live = LiveSite.Of(Output)!;

        Assert.True(live.IsOf(_stamp));
        Assert.True(File.Exists(Path.Combine(live.Folder, "site.json")));
    }

    [Fact]
    public void The_address_that_it_was_made_for_makes_it_no_other_site()
    {
        var address = SiteAddress.TryParse("https://www.example.gov.cn/jxgk/");
        using var site = SiteFolder.Open(Output);
        Make(site, address);

        var live = LiveSite.Of(Output)!;

        Assert.True(live.IsOf(_stamp));
        Assert.Equal(address!.ToString(), live.BaseUrl!.ToString());
    }

    [Fact]
    public void Another_day_state_or_tool_makes_it_another()
    {
        using var site = SiteFolder.Open(Output);
        Make(site);

        var live = LiveSite.Of(Output)!;

        Assert.False(live.IsOf(_stamp with { Day = _stamp.Day.AddDays(1) }));
        Assert.False(live.IsOf(_stamp with { Tool = "another" }));
        Assert.False(live.IsOf(SiteFolder.Stamp(_stamp.Day, "2")));
    }

    private void Make(PublicSite site, SiteAddress? address = null)
    {
        var note = PagePlan.InFolder("a/", () => new NotePage { Site = SmallContent.Frame, Path = "a/", Title = "a", Fact = "事实" });
        var made = site.Make(BuildSteps.For([note]), new PublicSiteOptions { Stamp = _stamp, BaseUrl = address, Jobs = 2 });
        Assert.Empty(site.Activate(made.Site!));
    }
}
