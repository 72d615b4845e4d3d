using System.Globalization;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests.Site;

/// <summary>
/// Somebody with a question who comes to the home page on a phone: counts what is clicked and how far is scrolled, in screens of 740
/// pixels, until the answer is read.
/// </summary>
internal sealed class Journey(OpenedPage home)
{
    private const double Screen = 740;

    /// <summary>What was clicked so far.</summary>
    public int Clicks { get; private set; }

    /// <summary>How many screens were scrolled so far.</summary>
    public double Screens { get; private set; }

    /// <summary>Goes on by the first link to an address that ends so.</summary>
    public async Task FollowAsync(string ending)
    {
        var link = home.Page.Locator($"a[href$='{ending}']:visible").First;
        Screens += await DepthOfAsync(link);
        Clicks++;
        await link.ClickAsync();
        Assert.EndsWith(ending.Split('#')[0].Trim('.', '/') + "/", new Uri(home.Page.Url).AbsolutePath, StringComparison.Ordinal);
    }

    /// <summary>Reads what answers the question: words that stand in the page, to be seen without opening anything.</summary>
    public async Task ReadAsync(string words)
    {
        var answer = home.Page.Locator($"main :text('{words}'):visible").First;
        Screens += await DepthOfAsync(answer);
        await Assertions.Expect(answer).ToBeVisibleAsync();
    }

    /// <summary>Types into the search box of the header, presses enter and sees hits.</summary>
    public async Task SearchAsync(string words)
    {
        var box = home.Page.GetByRole(AriaRole.Searchbox).First;
        Screens += await DepthOfAsync(box);
        Clicks++;
        await box.FillAsync(words);
        await box.PressAsync("Enter");
        await Assertions.Expect(home.Page.Locator(".hits li").First).ToBeVisibleAsync();
    }

    /// <summary>Reads the first of these elements.</summary>
    public async Task ReadFirstAsync(string selector)
    {
        var first = home.Page.Locator(selector).First;
        await Assertions.Expect(first).ToBeVisibleAsync();
        Screens += await DepthOfAsync(first);
    }

    /// <summary>That it took no more than this.</summary>
    public void Took(int clicks, double screens)
    {
        var told = string.Create(CultureInfo.InvariantCulture, $"{Clicks} clicks and {Screens:0.0} screens, of {clicks} and {screens}.");
        Assert.True(Clicks <= clicks && Screens <= screens, told);
    }

    // What stands on the first screen needs no scrolling.
    private static async Task<double> DepthOfAsync(ILocator element) => Math.Max(
        0, (await element.EvaluateAsync<double>("e => e.getBoundingClientRect().bottom + scrollY") / Screen) - 1);
}
