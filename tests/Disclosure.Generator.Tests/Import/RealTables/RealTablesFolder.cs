namespace Disclosure.Generator.Tests.Import.RealTables;

/// <summary>The folder of real disclosed tables beside the repository, or where DISCLOSURE_REAL says.</summary>
internal static class RealTablesFolder
{
    public static string? Path { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("DISCLOSURE_REAL") is { Length: > 0 } named)
            return Directory.Exists(named) ? named : null;
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Disclosure.sln")))
            folder = folder.Parent;
        var beside = folder?.Parent is { } parent ? System.IO.Path.Combine(parent.FullName, "shared", "real") : null;
        return Directory.Exists(beside) ? beside : null;
    }
}
