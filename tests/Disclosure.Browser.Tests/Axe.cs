using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>What axe has against a page.</summary>
internal static class Axe
{
    // Of what it has nothing against it would describe every element, which takes most of its time on a large page.
    private static readonly AxeRunOptions Options = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>Its violations in words; none where it has none.</summary>
    public static async Task<List<string>> FaultsOfAsync(IPage page)
    {
        var result = await page.RunAxe(Options);
        // Rules that found nothing against the page: axe did look at it.
        Assert.NotEmpty(result.Passes);
        return [.. result.Violations.Select(Describe)];
    }

    private static string Describe(AxeResultItem violation)
    {
        var elements = string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html));
        return $"axe, {violation.Id} ({violation.Impact}): {violation.Help}: {elements}";
    }
}
