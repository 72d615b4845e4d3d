using Disclosure.Generator.Commands.Serve;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests.Site;

/// <summary>The demonstration site, served by the real server, opened in a real chromium.</summary>
public sealed class DemonstrationSite : IAsyncLifetime
{
    private const int Height = 800;
    private readonly Dictionary<(int Width, bool HasScripts, bool IsTouched), IPage> _pages = [];
    private WebApplication? _server;
    private IBrowser? _browser;

    public static DirectoryInfo Folder => new(BuiltDemonstration.Folder);

    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _server = SiteServer.Create(Folder, port: 0, signal: null);
        await _server.StartAsync();
        Address = new Uri(_server.Urls.First() + "/");
        _browser = await RunningChromium.TakeAsync();
    }

    public async Task DisposeAsync()
    {
        foreach (var page in _pages.Values)
            await page.Context.CloseAsync();
        if (_browser is not null)
            await RunningChromium.GiveBackAsync();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    /// <summary>
    /// Opens a page at a width, with or without scripts, with a mouse or a finger; scripts only run for tests to look at it. Pages of
    /// one width follow each other in one window: a new one each costs more than the page.
    /// </summary>
    internal async Task<OpenedPage> OpenAsync(string path, int width, bool scripts = true, bool touch = false)
    {
        if (!_pages.TryGetValue((width, scripts, touch), out var page))
            _pages[(width, scripts, touch)] = page = await NewPageAsync(width, scripts, touch);
        // A test before may have made it wider.
        await page.SetViewportSizeAsync(width, Height);
        var opened = new OpenedPage(page, path, width, Address);
        await page.GotoAsync(new Uri(Address, path).ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return opened;
    }

    private async Task<IPage> NewPageAsync(int width, bool scripts, bool touch)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = Height },
            JavaScriptEnabled = scripts,
            HasTouch = touch,
            Locale = "zh-CN",
        });
        context.SetDefaultTimeout(RunningChromium.Patience);
        return await context.NewPageAsync();
    }
}
