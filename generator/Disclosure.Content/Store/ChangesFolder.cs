using System.Globalization;

namespace Disclosure.Content.Store;

/// <summary>The folder <c>.changes</c> of a content folder: what the store keeps, on the same file system as what it changes.</summary>
/// <param name="Content">The content folder, as it was given.</param>
internal sealed record ChangesFolder(string Content)
{
    /// <summary>Its name. Hidden folders are no content.</summary>
    public const string Name = ".changes";

    /// <summary>Where it is.</summary>
    public string Path => In("");

    /// <summary>How findings name it.</summary>
    public string Display => $"{Content.Replace('\\', '/').TrimEnd('/')}/{Name}";

    /// <summary>The change log: a line a change, never rewritten.</summary>
    public string Log => In("log");

    /// <summary>Every content file as last known: hash, size, time.</summary>
    public string State => In("state");

    /// <summary>The file that a writer locks; empty.</summary>
    public string Lock => In("lock");

    /// <summary>Who has the lock, for people to read.</summary>
    public string Holder => In("holder");

    /// <summary>The change that is certain and not yet done: the line that the log will have.</summary>
    public string Intent => In("intent");

    /// <summary>Files of a change, before it is certain.</summary>
    public string Stage => In("stage");

    /// <summary>Where a file is made that then takes the name <paramref name="path"/>.</summary>
    public static string Beside(string path) => path + ".part";

    /// <summary>The new text of the change's file number <paramref name="index"/>, from 0.</summary>
    public string Staged(int index) => System.IO.Path.Combine(Stage, index.ToString(CultureInfo.InvariantCulture));

    /// <summary>Where the content's file <paramref name="path"/> is.</summary>
    public string FullPath(string path) => System.IO.Path.Combine(Content, path);

    /// <summary>
    /// Makes it where it is not there. The content folder itself may be new too: its name is safe before anything in it counts.
    /// </summary>
    public void Make(StoreFiles files)
    {
        if (Directory.Exists(Path))
            return;
        var isNew = !Directory.Exists(Content);
        files.CreateFolder(Path);
        if (isNew && System.IO.Path.GetDirectoryName(FullName) is { Length: > 0 } above)
            files.SyncFolder(above);
        files.SyncFolder(Content);
    }

    private string FullName => System.IO.Path.GetFullPath(System.IO.Path.TrimEndingDirectorySeparator(Content));

    private string In(string name) => System.IO.Path.Combine(Content, Name, name);
}
