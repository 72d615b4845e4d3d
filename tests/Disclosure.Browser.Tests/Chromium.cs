namespace Disclosure.Browser.Tests;

/// <summary>The chromium the tests drive: the one named in CHROMIUM, else the system's. Playwright's own is never downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public static string[] Arguments { get; } =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    public static string Find() =>
        Environment.GetEnvironmentVariable("CHROMIUM")
        ?? Names.SelectMany(name => SearchPath().Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException("No chromium found: run tests/run, which installs it, or set CHROMIUM.");

    private static string[] SearchPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
