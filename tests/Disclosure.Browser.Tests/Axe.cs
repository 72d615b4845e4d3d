using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>
/// What axe has against a page. It runs in the page itself: its package for Playwright opens another page for each run to put the
/// results of frames together, which took more time than all the looking, and no page has frames.
/// </summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    // Of what it has nothing against it would describe every element, which takes most of its time on a large page.
    private static readonly Dictionary<string, object> Whole = new() { ["resultTypes"] = new[] { "violations" } };

    // What another width or other colours can change: the document is the same.
    private static readonly Dictionary<string, object> Looks = new(Whole)
    {
        ["runOnly"] = new
        {
            type = "rule",
            values = new[]
            {
                "color-contrast", "target-size", "link-in-text-block", "scrollable-region-focusable", "page-has-heading-one", "bypass",
            },
        },
    };

    /// <summary>Its violations in words; none where it has none.</summary>
    public static Task<IReadOnlyList<string>> FaultsOfAsync(IPage page) => FaultsOfAsync(page, Whole);

    /// <summary>Its violations that a width or colours bring, in words; none where it has none.</summary>
    public static Task<IReadOnlyList<string>> FaultsOfLooksAsync(IPage page) => FaultsOfAsync(page, Looks);

    private static async Task<IReadOnlyList<string>> FaultsOfAsync(IPage page, Dictionary<string, object> options)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Script);
        var result = await page.EvaluateAsync<JsonElement>(Run, options);
        // Rules that found nothing against the page: axe did look at it.
        Assert.NotEqual(0, result.GetProperty("passes").GetInt32());
        return [.. result.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString()!)];
    }

    private const string Run =
        """
        async options => {
          const { passes, violations } = await axe.run(document, options);
          const told = v => `axe, ${v.id} (${v.impact}): ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html).join(' | ')}`;
          return { passes: passes.length, faults: violations.map(told) };
        }
        """;
}
