using System.Diagnostics;
using Disclosure.Generator.Commands.Serve;
using Disclosure.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Disclosure.Benchmarks.Search;

/// <summary>A built site in a browser, with its own search and, where it was indexed too, Pagefind's.</summary>
internal sealed class AskedSite : IAsyncDisposable
{
    private const string Question = "养老";
    private readonly WebApplication _server;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private AskedSite(WebApplication server, IPlaywright playwright, IBrowser browser) =>
        (_server, _playwright, _browser) = (server, playwright, browser);

    private string Address => _server.Urls.First() + "/";

    /// <summary>Serves a site and starts a browser.</summary>
    public static async Task<AskedSite> StartAsync(string folder)
    {
        var server = SiteServer.Create(new DirectoryInfo(folder), port: 0, signal: null);
        await server.StartAsync();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu"],
        });
        return new AskedSite(server, playwright, browser);
    }

    /// <summary>
    /// Milliseconds on a processor a quarter as fast, nothing cached: from the opening of the page with a question to the first hits, and
    /// from a key to the first hits once the index is there.
    /// </summary>
    public async Task<(double Opened, double Typed)> FirstHitsAsync()
    {
        await using var context = await _browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var page = await context.NewPageAsync();
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 4 });
        await page.GotoAsync($"{Address}search/?q={Uri.EscapeDataString(Question)}");
        await page.Locator(".hits[aria-busy=false]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return (await page.EvaluateAsync<double>(FirstMark), await page.EvaluateAsync<double>(TypeAndWait, "农村公路"));
    }

    /// <summary>What the site's own search finds: paths, the best first.</summary>
    public async Task<List<string[]>> AskOwnAsync(IEnumerable<SearchQuestion> questions)
    {
        await using var context = await _browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address + "search/");
        var hits = new List<string[]>();
        foreach (var question in questions)
            hits.Add(await SearchPageHits.AskAsync(page, question.Typed));
        return hits;
    }

    /// <summary>What Pagefind finds, and how long its first hits took on a processor a quarter as fast, nothing cached.</summary>
    public async Task<(List<string[]> Hits, double First)> AskPagefindAsync(IEnumerable<SearchQuestion> questions)
    {
        // Its WebAssembly is not allowed by the site's own policy, which is left out for it.
        await using var context = await _browser.NewContextAsync(new() { BypassCSP = true });
        await context.RouteAsync("**/*", AnswerWithoutPolicyAsync);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address + "404.html");
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 4 });
        var clock = Stopwatch.StartNew();
        await page.EvaluateAsync<string[]>(AskPagefind, new object[] { Question, 10 });
        var first = clock.Elapsed.TotalMilliseconds;
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 1 });
        var hits = new List<string[]>();
        foreach (var question in questions)
            hits.Add(await page.EvaluateAsync<string[]>(AskPagefind, new object[] { question.Typed, 1_000_000 }));
        return (hits, first);
    }

    private static async Task AnswerWithoutPolicyAsync(IRoute route)
    {
        var answer = await route.FetchAsync();
        var headers = answer.Headers.Where(header => header.Key != "content-security-policy");
        await route.FulfillAsync(new RouteFulfillOptions { Response = answer, Headers = headers.ToDictionary() });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _server.DisposeAsync();
    }

    private const string FirstMark = "() => performance.getEntriesByName('search-first-results')[0].startTime";

    private const string TypeAndWait =
        """
        typed => new Promise(done => {
          const box = document.getElementById('q');
          performance.clearMarks();
          const from = performance.now();
          box.value = typed;
          box.dispatchEvent(new Event('input'));
          const look = () => {
            const [mark] = performance.getEntriesByName('search-first-results');
            if (mark) done(mark.startTime - from);
            else setTimeout(look);
          };
          look();
        })
        """;

    private const string AskPagefind =
        """
        async ([typed, most]) => {
          window.engine ??= await import(new URL('/pagefind/pagefind.js', location.href).href);
          const { results } = await engine.search(typed);
          const pages = await Promise.all(results.slice(0, most).map(result => result.data()));
          return pages.map(page => page.url.replace(/^\//, '').replace(/index\.html$/, ''));
        }
        """;
}
