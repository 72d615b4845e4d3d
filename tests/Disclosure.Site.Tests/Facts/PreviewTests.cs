using Disclosure.Model.Editions;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages;

namespace Disclosure.Site.Tests.Facts;

public sealed class PreviewTests
{
    [Theory]
    [InlineData(SiteMode.Preview, true)]
    [InlineData(SiteMode.Public, false)]
    public void Every_page_of_a_preview_is_marked_and_none_of_a_public_site_whatever_is_approved(SiteMode mode, bool isMarked)
    {
        var facts = new SiteFacts(SampleRecords.Whole(), [], [], []) { Mode = mode };
        var context = new PageContext(facts, SiteFrameBuilder.Make(facts, null), ScoreBook.Make(facts.Records, 1), PageKinds.PlanAll);

        var pages = PageKinds.PlanAll(context).Select(plan => plan.Make()).ToList();

        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Equal(isMarked, page.IsPreview));
        Assert.All(pages, page => Assert.True(page.IsListed || isMarked || page.Path is "gallery/" || page.FileName == "404.html"));
    }

    [Fact]
    public void Facts_of_which_nobody_says_whom_they_are_for_make_a_preview() =>
        Assert.Equal(SiteMode.Preview, SiteFrameBuilder.Make(new SiteFacts(SampleRecords.Whole(), [], [], []), null).Mode);
}
