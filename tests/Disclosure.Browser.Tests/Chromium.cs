namespace Disclosure.Browser.Tests;

/// <summary>
/// The chromium the tests drive: the one named in CHROMIUM, else the system's, first the one without windows, which starts in a quarter of
/// the time. Playwright's own is never downloaded.
/// </summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    /// <summary>What is said where there is none.</summary>
    public const string Missing = "No chromium found: run tests/run, which installs it, or set CHROMIUM.";

    public static string[] Arguments { get; } =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Its program; an exception where there is none.</summary>
    public static string Find() =>
        TryFind() ?? throw new FileNotFoundException(Missing);

    /// <summary>Its program; nothing where there is none.</summary>
    public static string? TryFind() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
            ? named
            : Names.SelectMany(name => SearchPath().Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    private static string[] SearchPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
