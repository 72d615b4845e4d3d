using Disclosure.Generator.Commands;
using Disclosure.Generator.Commands.Serve;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>The demonstration site, built by the command, served by the real server, opened in a real chromium.</summary>
public sealed class DemonstrationSite : IAsyncLifetime
{
    private WebApplication? _server;
    private IPlaywright? _playwright;

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("disclosure-site-");

    public IBrowser Browser { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var output = Path.Combine(Folder.FullName, "dist");
        await BuildAsync(output);
        _server = SiteServer.Create(new DirectoryInfo(output), port: 0, signal: null);
        await _server.StartAsync();
        Address = new Uri(_server.Services.GetRequiredService<IServer>().Features
            .GetRequiredFeature<IServerAddressesFeature>().Addresses.First() + "/");
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Find(),
            Args = Chromium.Arguments,
        });
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
        Folder.Delete(recursive: true);
    }

    /// <summary>Opens a page at a width, with or without scripts; scripts only run for axe.</summary>
    public async Task<IPage> OpenAsync(string path, int width, bool scripts = true)
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            JavaScriptEnabled = scripts,
            Locale = "zh-CN",
            BypassCSP = true,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Address, path).ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return page;
    }

    private static async Task BuildAsync(string output)
    {
        using var messages = new StringWriter();
        var console = new CommandConsole(messages, messages, IsTerminal: false, TimeProvider.System);
        var exit = await DisclosureCommand.RunAsync(
            ["build", "--content", Repository.Folder("content"), "--output", output], console, CancellationToken.None);
        Assert.True(exit == ExitCode.Done, messages.ToString());
    }
}
