namespace Disclosure.Tests;

/// <summary>The repository, found from wherever the tests run; compiled into every test project.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>
    /// The folder of real disclosed tables beside the repository, or where <c>DISCLOSURE_REAL</c> says; nothing where there is none.
    /// </summary>
    public static string? RealTables { get; } = FindRealTables();

    public static string Folder(string name) => Path.Combine(Root, name);

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Disclosure.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Disclosure.sln.");
    }

    private static string? FindRealTables()
    {
        var folder = Environment.GetEnvironmentVariable("DISCLOSURE_REAL") is { Length: > 0 } named
            ? named
            : Path.Combine(Root, "..", "shared", "real");
        return Directory.Exists(folder) ? folder : null;
    }
}
