using Disclosure.Content.Folder;
using Disclosure.Content.Store;

namespace Disclosure.Content.Tests.Store;

/// <summary>A content folder of two units, and one change of it: a file replaced, one taken away, two that are new.</summary>
internal sealed class StoreFolder : IDisposable
{
    // Hundreds of folders a test, and what a disk does with them is not asked here.
    private const string InMemory = "/dev/shm";
    private readonly DirectoryInfo _folder = Directory.Exists(InMemory)
        ? Directory.CreateDirectory($"{InMemory}/disclosure-store-{Environment.ProcessId}-{Interlocked.Increment(ref _folders)}")
        : Directory.CreateTempSubdirectory("disclosure-store-");
    private static int _folders;

    public StoreFolder()
    {
        Write("units/101.yaml", Unit("101", "教育局"));
        Write("units/102.yaml", Unit("102", "审计局"));
    }

    public static IReadOnlyDictionary<string, string?> TheChange { get; } = new Dictionary<string, string?>
    {
        ["units/101.yaml"] = Unit("101", "教育体育局"),
        ["units/102.yaml"] = null,
        ["units/103.yaml"] = Unit("103", "卫健局"),
        ["years/2025/note/new.yaml"] = "不是记录\n",
    };

    public string Path => System.IO.Path.Combine(_folder.FullName, "content");

    public string this[string path] => System.IO.Path.Combine(Path, path);

    /// <summary>All files but hidden ones, with their texts.</summary>
    public SortedDictionary<string, string> Content => new(
        Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Path, file))
            .Where(file => file[0] != '.')
            .ToDictionary(file => file, file => File.ReadAllText(this[file])),
        StringComparer.Ordinal);

    public IReadOnlyList<ChangeEntry> Log => ContentStore.Open(Path, FixedTime.Noon).ReadHistory().Entries;

    public ContentStore Store(StoreFiles? files = null) => ContentStore.Open(Path, FixedTime.Noon, files ?? new StoppingFiles());

    public ContentReading Read(StoreFiles? files = null) => ContentReader.Read(Path, files ?? new StoppingFiles());

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    /// <summary>Makes <see cref="TheChange"/>, as far as the disk lets it.</summary>
    public ChangeResult Change(StoreFiles? files = null) => Change(TheChange, files);

    public ChangeResult Change(IReadOnlyDictionary<string, string?> texts, StoreFiles? files = null)
    {
        var start = Store(files).Begin("张三", "import 表.xlsx --year 2025");
        if (!start.IsOpen)
            return new ChangeResult(null, [start.Finding]);
        using var change = start.Change;
        foreach (var (path, text) in texts)
        {
            if (text is null)
                change.Delete(path);
            else
                change.Write(path, text);
        }

        return change.Commit();
    }

    /// <summary>Leaves a change half done: one of its files is in its place, the others are not.</summary>
    public void LeaveHalfDone()
    {
        var moves = 0;
        var files = new StoppingFiles
        {
            At = (_, operation, path) =>
            {
                if (operation == StoreOperation.Move && path.Contains("/units/", StringComparison.Ordinal) && ++moves > 1)
                    throw new IOException("Stopped.");
            },
        };
        Assert.Equal(StoreFindings.HalfDone, Assert.Single(Change(files).Findings).Definition);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Unit(string code, string name) => $"form: unit\ncode: \"{code}\"\nname: {name}\nkind: 部门\n";
}
