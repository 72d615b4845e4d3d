using System.Diagnostics;

namespace Disclosure.Forms.Tests.Printing;

/// <summary>Prints web pages with chromium, where it is installed: the one that CHROMIUM names, else the system's.</summary>
internal static class ChromiumPrinter
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>The program; nothing where there is none.</summary>
    public static string? Program { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
        ? named
        : Names.SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>Prints a page into a file.</summary>
    public static void Print(string page, string pdf)
    {
        var profile = Path.Combine(Path.GetDirectoryName(pdf)!, "profile");
        var start = new ProcessStartInfo(
            Program!,
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
