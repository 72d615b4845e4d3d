using Microsoft.Playwright;

namespace Disclosure.Browser.Tests.Site;

/// <summary>A page in the browser, and what it asked for and complained about since it was opened.</summary>
internal sealed class OpenedPage : IDisposable
{
    private const int Height = 800;
    private const string Screen = "740";
    private readonly List<string> _faults = [];
    private readonly string _path;
    private int _width;
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
    public async Task<IEnumerable<string>> FaultsAsync() => [.. await LoadFaultsAsync(), .. await AxeFaultsAsync()];

    /// <summary>What is wrong with it as it was loaded, without what axe says.</summary>
    public async Task<IEnumerable<string>> LoadFaultsAsync()
    {
        Assert.InRange(Requests, 2, int.MaxValue);
        var (wide, twice) = (await WideFaultsAsync(), await Page.EvaluateAsync<string[]>(TwiceNamed));
        return _faults.Concat(wide).Concat(twice.Select(id => $"has two elements with the id {id}")).Select(At);
    }

    /// <summary>What axe says of it.</summary>
    public async Task<IEnumerable<string>> AxeFaultsAsync() => (await Axe.FaultsOfAsync(Page)).Select(At);

    /// <summary>What is wider than the window at another width.</summary>
    public async Task<IEnumerable<string>> WideFaultsAtAsync(int width)
    {
        await ResizeAsync(width);
        return (await WideFaultsAsync()).Select(At);
    }

    /// <summary>What axe says of where things stand at another width.</summary>
    public async Task<IEnumerable<string>> PlaceFaultsAtAsync(int width)
    {
        await ResizeAsync(width);
        return (await Axe.FaultsOfPlacesAsync(Page)).Select(At);
    }

    /// <summary>
    /// Leaves two of all rows, items and paragraphs that are built alike: what is wrong with one is wrong with each, and a year lists
    /// hundreds, at which axe would look one by one. That none is named twice is seen before.
    /// </summary>
    public Task KeepTwoOfAKindAsync() => Page.EvaluateAsync(KeepTwoOfAKind);

    /// <summary>What is wrong with its colours when the reader wants others.</summary>
    public async Task<IEnumerable<string>> FaultsInAsync(PageEmulateMediaOptions media, string name)
    {
        await Page.EmulateMediaAsync(media);
        var faults = await Axe.FaultsOfColoursAsync(Page);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None });
        return faults.Select(fault => At($"{name}: {fault}"));
    }

    /// <summary>What is wider than the window when text is twice as large.</summary>
    public async Task<IEnumerable<string>> FaultsAtTwiceTheTextAsync()
    {
        await Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        var faults = await WideFaultsAsync();
        await Page.EvaluateAsync("() => { document.documentElement.style.fontSize = ''; }");
        return faults.Select(fault => At($"with text of twice the size {fault}"));
    }

    /// <summary>
    /// What is wider than the window when an app makes every text larger and leaves all else as it is, as WeChat and the text zoom of
    /// Android do.
    /// </summary>
    public async Task<IEnumerable<string>> FaultsWithTextEnlargedByAnAppAsync()
    {
        await Page.EvaluateAsync(EnlargeText);
        var faults = await WideFaultsAsync();
        await Page.EvaluateAsync("() => enlarged.forEach(e => e.removeAttribute('style'))");
        return faults.Select(fault => At($"with text that an app enlarges {fault}"));
    }

    /// <summary>What is wider than the window in the version for the elderly.</summary>
    public async Task<IEnumerable<string>> FaultsForTheElderlyAsync()
    {
        await Page.EvaluateAsync(GoTo, "elder");
        Assert.True(await Page.EvaluateAsync<bool>("() => document.documentElement.matches('.elder')"));
        var faults = await WideFaultsAsync();
        await Page.EvaluateAsync(GoTo, "standard");
        return faults.Select(fault => At($"for the elderly {fault}"));
    }

    /// <summary>How many screens of a phone it takes to scroll through it, of 740 pixels each.</summary>
    public Task<double> ScreensAsync() => Page.EvaluateAsync<double>($"() => document.documentElement.scrollHeight / {Screen}");

    private async Task ResizeAsync(int width)
    {
        await Page.SetViewportSizeAsync(width, Height);
        _width = width;
    }

    private async Task<IEnumerable<string>> WideFaultsAsync() =>
        await Page.EvaluateAsync<string>(WiderThanWindow) is { Length: > 0 } wide ? [$"is wider than the window because of {wide}"] : [];

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

    private const string TwiceNamed =
        """
        () => {
          const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
          return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
        }
        """;

    private const string KeepTwoOfAKind =
        """
        () => {
          const built = e => e.tagName + [...e.attributes].map(a => a.name === 'class' || a.name === 'role' ? a.value : a.name).join();
          for (const parent of document.body.querySelectorAll(':not(tr, svg, svg *)')) {
            const seen = new Map();
            for (const child of [...parent.children]) {
              const shape = [child, ...child.querySelectorAll('*')].map(built).join('|');
              seen.set(shape, (seen.get(shape) ?? 0) + 1);
              if (seen.get(shape) > 2) child.remove();
            }
          }
        }
        """;

    // The page has heard of it when this returns.
    private const string GoTo =
        """
        place => new Promise(heard => {
          addEventListener('hashchange', () => heard(), { once: true });
          location.hash = place;
        })
        """;

    private const string EnlargeText =
        """
        () => {
          window.enlarged = [...document.body.querySelectorAll('*')].filter(e => e.style && !e.hasAttribute('style'));
          enlarged
            .map(e => [e, parseFloat(getComputedStyle(e).fontSize)])
            .forEach(([e, size]) => { e.style.fontSize = `${size * 1.6}px`; });
        }
        """;

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
