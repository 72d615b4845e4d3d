using System.Diagnostics;
using Disclosure.Browser.Tests;

namespace Disclosure.Forms.Tests.Printing;

/// <summary>Prints web pages with chromium.</summary>
internal static class ChromiumPrinter
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Prints a page into a file.</summary>
    public static void Print(string page, string pdf)
    {
        var profile = Path.Combine(Path.GetDirectoryName(pdf)!, "profile");
        var start = new ProcessStartInfo(
            Chromium.Find(),
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                $"--user-data-dir={profile}", "--no-pdf-header-footer", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri,
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Assert.True(process.WaitForExit(Patience), "Chromium takes too long.");
        Assert.True(File.Exists(pdf), $"Chromium has not printed {page}.");
    }
}
