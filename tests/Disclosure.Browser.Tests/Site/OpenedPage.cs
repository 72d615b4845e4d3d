using Microsoft.Playwright;

namespace Disclosure.Browser.Tests.Site;

/// <summary>A page in the browser, and what it asked for and complained about since it was opened.</summary>
internal sealed class OpenedPage : IDisposable
{
    private readonly List<string> _faults = [];
    private readonly string _path;
    private readonly int _width;
    private readonly string _site;

    public OpenedPage(IPage page, string path, int width, Uri site)
    {
        (Page, _path, _width, _site) = (page, path, width, site.ToString());
        page.Request += SeeRequest;
        page.Console += SeeMessage;
        page.PageError += SeeError;
    }

    public IPage Page { get; }

    /// <summary>What it has asked for: itself, and its style sheet at least.</summary>
    public int Requests { get; private set; }

    /// <summary>
    /// What is wrong with it as it was loaded: requests to other hosts, errors, what axe says, what is wider than the window.
    /// </summary>
    public async Task<IEnumerable<string>> FaultsAsync()
    {
        Assert.InRange(Requests, 2, int.MaxValue);
        var wide = await Page.EvaluateAsync<string>(WiderThanWindow);
        // What the page itself did, before axe does something in it.
        string[] seen = [.. _faults];
        return seen
            .Concat(wide.Length > 0 ? [$"is wider than the window because of {wide}"] : [])
            .Concat(await Axe.FaultsOfAsync(Page))
            .Select(At);
    }

    /// <summary>What is wrong when one goes through it with the tab key.</summary>
    public async Task<IEnumerable<string>> KeyboardFaultsAsync() => (await KeyboardWalk.FaultsOfAsync(Page)).Select(At);

    public Task<string> TextAsync() => Page.Locator("body").InnerTextAsync();

    public void Dispose()
    {
        Page.Request -= SeeRequest;
        Page.Console -= SeeMessage;
        Page.PageError -= SeeError;
    }

    private void SeeRequest(object? sender, IRequest request)
    {
        Requests++;
        if (!request.Url.StartsWith(_site, StringComparison.Ordinal))
            _faults.Add($"asks another host: {request.Url}");
    }

    private void SeeMessage(object? sender, IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
            _faults.Add($"console: {message.Text}");
    }

    private void SeeError(object? sender, string error) => _faults.Add($"error: {error}");

    private string At(string fault) => $"{_path} at {_width}px {fault}";

    private const string WiderThanWindow =
        """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return '';
          const inner = e => [...e.children].some(c => c.getBoundingClientRect().right > width + 0.5);
          const scrolls = e => e && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
          const widest = [...document.body.querySelectorAll('*')]
            .filter(e => e.getBoundingClientRect().right > width + 0.5 && !inner(e) && !scrolls(e.parentElement));
          return widest.slice(0, 3).map(e => e.outerHTML.slice(0, 200)).join(' | ') || 'something unknown';
        }
        """;
}
