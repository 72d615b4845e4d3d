using Disclosure.Generator.Commands.Serve;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests.Site;

/// <summary>The demonstration site, served by the real server, opened in a real chromium.</summary>
public sealed class DemonstrationSite : IAsyncLifetime
{
    private readonly Dictionary<(int Width, bool HasScripts), IBrowserContext> _contexts = [];
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
        foreach (var context in _contexts.Values)
            await context.CloseAsync();
        if (_browser is not null)
            await RunningChromium.GiveBackAsync();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    /// <summary>Opens a page at a width, with or without scripts; scripts only run for tests to look at it.</summary>
    internal async Task<OpenedPage> OpenAsync(string path, int width, bool scripts = true)
    {
        if (!_contexts.TryGetValue((width, scripts), out var context))
        {
            _contexts[(width, scripts)] = context = await _browser!.NewContextAsync(new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
                JavaScriptEnabled = scripts,
                Locale = "zh-CN",
            });
        }

        var opened = new OpenedPage(await context.NewPageAsync(), path, width, Address);
        await opened.Page.GotoAsync(new Uri(Address, path).ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return opened;
    }
}
