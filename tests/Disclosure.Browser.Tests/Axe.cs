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

    // Of what it has nothing against it would describe every element, which takes most of its time on a large page; and before it looks it
    // would fetch style sheets, sound and films anew, for a rule that is not in use and for what no page has.
    private static readonly Dictionary<string, object> Whole = new()
    {
        ["resultTypes"] = new[] { "violations" },
        ["preload"] = false,
        ["iframes"] = false,
    };

    // What another width can change: the document is the same, and what is shown has the colours it has at the widest and the narrowest.
    private static readonly Dictionary<string, object> Places =
        Only("target-size", "scrollable-region-focusable", "page-has-heading-one", "bypass");

    // What other colours can change.
    private static readonly Dictionary<string, object> Colours = Only("color-contrast", "link-in-text-block");

    /// <summary>Its violations in words; none where it has none.</summary>
    public static Task<IReadOnlyList<string>> FaultsOfAsync(IPage page) => FaultsOfAsync(page, Whole);

    /// <summary>Its violations that another width brings, in words; none where it has none.</summary>
    public static Task<IReadOnlyList<string>> FaultsOfPlacesAsync(IPage page) => FaultsOfAsync(page, Places);

    /// <summary>Its violations that other colours bring, in words; none where it has none.</summary>
    public static Task<IReadOnlyList<string>> FaultsOfColoursAsync(IPage page) => FaultsOfAsync(page, Colours);

    private static Dictionary<string, object> Only(params string[] rules) =>
        new(Whole) { ["runOnly"] = new { type = "rule", values = rules } };

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
