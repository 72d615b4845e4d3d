namespace Disclosure.Benchmarks.Builds;

/// <summary>Where the project's folders are, found by walking up from this program.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The project of the command.</summary>
    public static string Generator { get; } = Path.Combine(Root, "generator", "Disclosure.Generator");

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Disclosure.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
