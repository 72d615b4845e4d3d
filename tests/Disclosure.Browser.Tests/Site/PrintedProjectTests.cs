using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests.Site;

/// <summary>A project's page as it is laid out for paper.</summary>
public sealed class PrintedProjectTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    // A4 without the margins of the style sheet: 210 mm less twice 15 mm, at 96 pixels an inch.
    private const int PaperWidth = 680;

    [Fact]
    public async Task A_printed_project_shows_its_receipts_and_fits_the_paper()
    {
        var path = PageKinds.SampleOf("项目", DemonstrationSite.Folder)[^1];
        var receipts = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(DemonstrationSite.Folder.FullName, path)))
            .QuerySelectorAll("details.receipt").Select(receipt => Joined(receipt.TextContent)).ToList();
        using var opened = await site.OpenAsync(path, PaperWidth);

        await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        var shown = await opened.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('details.receipt')].map(receipt => receipt.innerText)");
        Assert.NotEmpty(receipts);
        Assert.Equal(receipts, shown.Select(Joined));
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(CutOff));
    }

    private static string Joined(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    // On paper nothing scrolls: what reaches beyond its edge is not printed, nor what reaches beyond a box that would scroll.
    private const string CutOff =
        """
        () => [...document.body.querySelectorAll('*')]
          .filter(e => e.checkVisibility() && getComputedStyle(e).clipPath === 'none' && !e.closest('.unseen'))
          .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5
            || (getComputedStyle(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1))
          .slice(0, 10).map(e => e.outerHTML.slice(0, 200))
        """;
}
