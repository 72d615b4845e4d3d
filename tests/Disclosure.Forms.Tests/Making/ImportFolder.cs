using Disclosure.Content.Folder;
using Disclosure.Content.Records;
using Disclosure.Content.Store;
using Disclosure.Forms.Import;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Tests.Making;

/// <summary>A folder for a test's files, gone when the test ends.</summary>
internal sealed class ImportFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosure-import-");

    /// <summary>A content folder without records.</summary>
    public static RecordSet NoRecords { get; } = new(DefaultPortal.Settings, []);

    public string Content => PathOf("content");

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public string Bytes(string name, params ReadOnlySpan<byte> bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public static ImportResult Import(params string[] files) => FileImporter.Import(files, NoRecords, new ImportOptions());

    /// <summary>Writes what was imported into <see cref="Content"/>.</summary>
    public ImportWriting Write(ImportResult result)
    {
        using var change = ContentStore.Open(Content, TimeProvider.System).Begin("测试", "import").Change!;
        return ImportWriter.Write(result, ContentReader.Read(Content), change);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
