using Disclosure.Content.Files;
using Disclosure.Content.Store;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>The folder <c>editions</c> of a content folder, and the names in it.</summary>
/// <param name="Content">The content folder, as it was given.</param>
internal sealed record EditionsFolder(string Content)
{
    /// <summary>The name of what was prepared.</summary>
    public const string PreparedFile = "prepared.json";

    /// <summary>The name of an edition's manifest.</summary>
    public const string ManifestFile = "manifest.json";

    /// <summary>The name of why an edition could not be released.</summary>
    public const string FailureFile = "failed.json";

    /// <summary>What the names of signatures begin with.</summary>
    public const string SignatureStart = "signature-";

    /// <summary>The name of the file that says which edition is the newest.</summary>
    public const string HeadName = "HEAD";

    private const string JsonEnding = ".json";
    private const string MakingEnding = ".making";
    private const string PendingName = "pending";

    /// <summary>The folder.</summary>
    public string Path => System.IO.Path.Combine(Content, ContentLayout.EditionsFolder);

    /// <summary>The newest edition and the hash of its manifest.</summary>
    public string Head => In(HeadName);

    /// <summary>What <see cref="Head"/> will be when the release that is being made is done.</summary>
    public string NextHead => ChangesFolder.Beside(Head);

    /// <summary>The objects.</summary>
    public string Objects => In("objects");

    /// <summary>What is not released yet.</summary>
    public string Pending => In(PendingName);

    /// <summary>The folder of a released edition.</summary>
    public string Released(EditionId id) => In(id.ToString());

    /// <summary>The folder of one that is prepared.</summary>
    public string PendingOf(EditionId id) => System.IO.Path.Combine(Pending, id.ToString());

    /// <summary>The folder of one that is being prepared or discarded, which counts for nothing.</summary>
    public string MakingOf(EditionId id) => PendingOf(id) + MakingEnding;

    /// <summary>The folder of the objects whose names begin alike.</summary>
    public string GroupOf(ObjectId id) => System.IO.Path.Combine(Objects, id.ToString()[..2]);

    /// <summary>The file of an object.</summary>
    public string ObjectOf(ObjectId id) => System.IO.Path.Combine(GroupOf(id), id.ToString());

    /// <summary>The file of a person's signature in an edition's folder.</summary>
    public static string SignatureOf(string folder, string person) => System.IO.Path.Combine(folder, SignatureStart + person + JsonEnding);

    /// <summary>The files of signatures in an edition's folder, by name.</summary>
    public static IEnumerable<string> SignaturesIn(string folder) =>
        Directory.EnumerateFiles(folder, SignatureStart + "*" + JsonEnding)
            .Where(file => file.EndsWith(JsonEnding, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The editions that have a folder as released ones have, in the order of their ids.</summary>
    public IReadOnlyList<EditionId> ReleasedIds() => IdsIn(Path, "");

    /// <summary>The prepared editions, in the order of their ids.</summary>
    public IReadOnlyList<EditionId> PendingIds() => IdsIn(Pending, "");

    /// <summary>Those that are being prepared or discarded.</summary>
    public IReadOnlyList<EditionId> MakingIds() => IdsIn(Pending, MakingEnding);

    /// <summary>How findings name a file.</summary>
    public string Display(string path) =>
        $"{Content.Replace('\\', '/').TrimEnd('/')}/{System.IO.Path.GetRelativePath(Content, path).Replace('\\', '/')}";

    /// <summary>That a file is damaged, and how.</summary>
    public Finding Damaged(string path, string message) => new(EditionFindings.Damaged, Place.At(Display(path)), message);

    /// <summary>That a file was written by a newer program.</summary>
    public Finding Newer(string path) =>
        new(EditionFindings.NewerFormat, Place.At(Display(path)), "这个文件的格式版本比本程序认识的新。");

    private static List<EditionId> IdsIn(string folder, string ending)
    {
        if (!Directory.Exists(folder))
            return [];
        return
        [
            .. Directory.EnumerateDirectories(folder)
                .Select(path => System.IO.Path.GetFileName(path))
                .Where(name => name.EndsWith(ending, StringComparison.Ordinal))
                .Select(name => EditionId.TryParse(name[..^ending.Length])).OfType<EditionId>().Order(),
        ];
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
