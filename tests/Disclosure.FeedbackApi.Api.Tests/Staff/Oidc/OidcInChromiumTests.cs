using System.Diagnostics;
using Disclosure.Browser.Tests;

namespace Disclosure.FeedbackApi.Api.Tests.Staff.Oidc;

/// <summary>
/// Only a real browser keeps the cookie of staff (SameSite=Strict) from requests that another site began: the provider is another
/// site here, and has a page of its own in between.
/// </summary>
public sealed class OidcInChromiumTests
{
    [ChromiumFact]
    public async Task A_browser_that_comes_back_from_the_provider_ends_up_signed_in()
    {
        await using var stage = await OidcStage.SetAsync();
        stage.Provider.ShowsPage = true;
        Assert.NotEqual(new Uri(stage.Provider.Authority).Host, stage.Server.Client.BaseAddress!.Host);

        var page = await LastPageAsync(new Uri(stage.Server.Client.BaseAddress, "api/staff/sign-in"));

        Assert.Contains("oidc:zhang（录入）</span>", page, StringComparison.Ordinal);
    }

    // The budget is of the page's own clock, which stands still while something is on its way.
    private static async Task<string> LastPageAsync(Uri address)
    {
        var profile = Directory.CreateTempSubdirectory("disclosure-chromium-");
        string[] arguments =
        [
            "--headless",
            .. Chromium.Arguments,
            $"--user-data-dir={profile.FullName}",
            "--virtual-time-budget=10000",
            "--dump-dom",
            address.AbsoluteUri,
        ];
        using var chromium = Process.Start(
            new ProcessStartInfo(Chromium.Find(), arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var noise = chromium.StandardError.ReadToEndAsync();
        var page = await chromium.StandardOutput.ReadToEndAsync();
        await noise;
        await chromium.WaitForExitAsync();
        Remove(profile);
        return page;
    }

    private static void Remove(DirectoryInfo profile)
    {
        try
        {
            profile.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A helper process of the browser still writes to it: it stays among the temporary files.
        }
    }
}
