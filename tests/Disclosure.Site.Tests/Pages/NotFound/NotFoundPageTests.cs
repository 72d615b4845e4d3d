using Disclosure.Model.Portals;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.NotFound;

namespace Disclosure.Site.Tests.Pages.NotFound;

public sealed class NotFoundPageTests
{
    [Fact]
    public void Its_links_start_where_the_site_stands_on_its_host()
    {
        Assert.Equal("/", StyleOf(SampleContext.Frame));
        Assert.Equal("/preview/", StyleOf(SampleContext.Frame with { Place = "/preview/" }));
        Assert.Equal("/a/", StyleOf(SampleContext.FrameOf(SampleRecords.Portal, SiteAddress.TryParse("https://example.gov.cn/a/"))));
    }

    private static string StyleOf(SiteFrame site)
    {
        var href = new NotFoundPage { Site = site, Path = "", Title = "找不到这个页面" }.ToDocument()
            .QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        return href[..href.IndexOf("assets/", StringComparison.Ordinal)];
    }
}
