using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>One chromium for all tests that run at a time: the first that needs it starts it, the last ends it.</summary>
internal static class RunningChromium
{
    /// <summary>How long something is waited for, in milliseconds: what a busy machine takes says nothing about a page.</summary>
    public const int Patience = 600_000;

    private static readonly SemaphoreSlim Gate = new(1);
    private static IPlaywright? _playwright;
    private static IBrowser? _browser;
    private static int _users;

    /// <summary>The browser; whoever took it gives it back.</summary>
    public static async Task<IBrowser> TakeAsync()
    {
        await Gate.WaitAsync();
        try
        {
            Assertions.SetDefaultExpectTimeout(Patience);
            _playwright ??= await Playwright.CreateAsync();
            _browser ??= await _playwright.Chromium.LaunchAsync(
                new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Find(), Args = Chromium.Arguments });
            _users++;
            return _browser;
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>Gives it back.</summary>
    public static async Task GiveBackAsync()
    {
        await Gate.WaitAsync();
        try
        {
            if (--_users > 0)
                return;
            await _browser!.DisposeAsync();
            _playwright!.Dispose();
            (_browser, _playwright) = (null, null);
        }
        finally
        {
            Gate.Release();
        }
    }
}
