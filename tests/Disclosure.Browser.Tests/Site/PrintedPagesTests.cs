using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace Disclosure.Browser.Tests.Site;

/// <summary>Pages on paper: how many sheets they take, and that their text can be searched and copied.</summary>
public sealed class PrintedPagesTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const int Desktop = 1280;
    private const int Pages = 8;

    [Theory]
    [InlineData("项目", 6)]
    [InlineData("代表审议材料", 8)]
    public async Task A_printed_page_takes_no_more_sheets_than_its_kind_may(string kind, int sheets)
    {
        var more = new List<string>();
        foreach (var path in PageKinds.LargestOf(kind, DemonstrationSite.Folder, Pages))
        {
            using var pdf = await PrintAsync(path);
            if (pdf.NumberOfPages > sheets)
                more.Add($"{path} takes {pdf.NumberOfPages} sheets, of {sheets}.");
        }

        Assert.True(more.Count == 0, string.Join('\n', more));
    }

    [Fact]
    public async Task The_text_of_a_printed_project_can_be_searched()
    {
        var path = PageKinds.SampleOf("项目", DemonstrationSite.Folder)[^1];
        using var opened = await site.OpenAsync(path, Desktop);
        var title = (await opened.Page.Locator("h1").InnerTextAsync()).Split('\n')[0].Trim();

        using var pdf = await PrintAsync(path);

        var text = string.Concat(pdf.GetPages().Select(page => page.Text));
        Assert.Contains(Plain(title), Plain(text), StringComparison.Ordinal);
        // Radicals that look like characters and are none: whoever searches for 目 does not find ⽬.
        Assert.Equal("", string.Concat(text.Where(letter => letter is >= '\u2E80' and <= '\u2FDF').Distinct()));
    }

    private async Task<PdfDocument> PrintAsync(string path)
    {
        using var opened = await site.OpenAsync(path, Desktop);
        return PdfDocument.Open(await opened.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true }));
    }

    private static string Plain(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
