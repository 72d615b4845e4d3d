namespace Disclosure.Browser.Tests;

/// <summary>Finds a folder of the repository from wherever the tests run.</summary>
internal static class RepositoryFolder
{
    public static string Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Disclosure.sln")))
                return Path.Combine(folder.FullName, name);
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Disclosure.sln.");
    }
}
