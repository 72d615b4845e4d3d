using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests.Site;

/// <summary>A project's page as it is laid out for paper.</summary>
public sealed partial class PrintedProjectTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    // A4 without the margins of the style sheet: 210 mm less twice 15 mm, at 96 pixels an inch.
    private const int PaperWidth = 680;

    // Receipts printed open filled a column two characters wide over forty pages: paper has the points, and says where the rest stands.
    [Fact]
    public async Task A_printed_project_fits_the_paper_and_names_what_it_leaves_out()
    {
        using var opened = await OpenedAsync();

        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(CutOff));
        var note = await opened.Page.EvaluateAsync<string>("() => document.querySelector('p.paper').innerText");
        Assert.Contains("没有印出的：", note, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(opened, ".receipt dd"));
    }

    [Fact]
    public async Task Paper_has_the_numbers_of_all_years_and_the_parts_of_one()
    {
        using var opened = await OpenedAsync();

        Assert.True(await CountAsync(opened, ".history tbody tr") > 0);
        Assert.Equal(0, await CountAsync(opened, ".clock dd"));
        Assert.Equal(0, await CountAsync(opened, "details.other-year"));
    }

    [Fact]
    public async Task A_printed_project_has_six_pages_at_most()
    {
        using var opened = await OpenedAsync();

        var paper = Encoding.Latin1.GetString(await opened.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));

        Assert.InRange(PageObject().Count(paper), 1, 6);
    }

    private static Task<int> CountAsync(OpenedPage opened, string selector) => opened.Page.EvaluateAsync<int>(
        "selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility()).length", selector);

    private async Task<OpenedPage> OpenedAsync()
    {
        var opened = await site.OpenAsync(PageKinds.SampleOf("项目", DemonstrationSite.Folder)[^1], PaperWidth);
        await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        return opened;
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageObject();

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
