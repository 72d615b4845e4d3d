using Microsoft.Playwright;

namespace Disclosure.Browser.Tests.Site;

/// <summary>
/// Pictures of every kind of page on a phone and a desktop, light and dark, to be looked at: in the folder that
/// <c>DISCLOSURE_SCREENSHOTS</c> names. Without it nothing is taken, and the test only sees that a page can be.
/// </summary>
public sealed class ScreenshotTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private static readonly int[] Widths = [360, 1280];
    private static readonly string? Folder = Environment.GetEnvironmentVariable("DISCLOSURE_SCREENSHOTS");

    public static TheoryData<string> Kinds => Folder is { Length: > 0 } ? [.. PageKinds.Names] : ["首页"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_of_page_has_its_picture(string kind)
    {
        foreach (var width in Widths)
        {
            using var opened = await site.OpenAsync(PageKinds.SampleOf(kind, DemonstrationSite.Folder)[^1], width);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                var picture = await opened.Page.ScreenshotAsync(new PageScreenshotOptions
                {
                    Path = Folder is { Length: > 0 } ? Path.Combine(Folder, $"{kind}-{width}-{scheme}.png") : null,
                    FullPage = Folder is { Length: > 0 },
                });
                Assert.NotEmpty(picture);
            }

            await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        }
    }
}
