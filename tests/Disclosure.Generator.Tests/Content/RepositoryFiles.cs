namespace Disclosure.Generator.Tests.Content;

/// <summary>The repository's own files, found from where the tests run.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string Content { get; } = Path.Combine(Root, "content");

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Disclosure.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
