namespace Disclosure.Generator.Tests.Documentation;

/// <summary>A folder in which every command of the README on publishing a cycle was run, in its order, from an empty one on.</summary>
public sealed class PublishedCycle : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>What the README says of it.</summary>
    public static string Commands { get; } =
        ManualScript.Part(Repository.Read("README.md"), "## Publish a budget cycle", "### Every day by itself");

    /// <summary>What the commands said.</summary>
    public string Told { get; private set; } = "";

    /// <summary>A file or folder of the reader's.</summary>
    public string this[string path] => _folder[path];

    /// <inheritdoc/>
    public async Task InitializeAsync() => Told = await ManualScript.Run(_folder.FullName, InEmptyFolder(Commands));

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    // The reader's own folder and the way to the program are the test's.
    private static string InEmptyFolder(string part) => string.Concat(ManualScript.CommandsOf(part).Split('\n')
        .Where(line => !line.StartsWith("repo=", StringComparison.Ordinal)
            && !line.StartsWith("alias ", StringComparison.Ordinal)
            && !line.StartsWith("mkdir ../", StringComparison.Ordinal))
        .Select(line => line + "\n"));
}
