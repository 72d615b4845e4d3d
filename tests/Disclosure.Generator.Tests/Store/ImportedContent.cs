using Disclosure.Content.Store;
using Disclosure.Forms.Tests.Making;
using Disclosure.Generator.Tests.Commands;

namespace Disclosure.Generator.Tests.Store;

/// <summary>A content folder with one imported project, and an import that replaces it and brings another with its unit.</summary>
internal sealed class ImportedContent : IDisposable
{
    private static readonly string[] Row = ["", "产出指标", "数量指标", "公园", "12个", "11个", "90", "82.5", "雨季停工"];
    private readonly ImportFolder _folder = new();

    public ImportedContent()
    {
        Form("表.xlsx", "城区公园管护", "82.5");
        Import("表.xlsx").GetAwaiter().GetResult();
        Form("新.xlsx", "城区公园管护", "80");
        Form("另.xlsx", "101002-009-行道树补植", "85");
    }

    public string Path => _folder.Content;

    public string[] Command => ["import", _folder.PathOf("新.xlsx"), _folder.PathOf("另.xlsx"), "--replace", "--content", Path];

    public IReadOnlyList<ChangeEntry> Log => ContentStore.Open(Path, TimeProvider.System).ReadHistory().Entries;

    /// <summary>All files but hidden ones, with their texts.</summary>
    public SortedDictionary<string, string> Content => new(
        Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Path, file))
            .Where(file => file[0] != '.')
            .ToDictionary(file => file, file => File.ReadAllText(PathOf(file))),
        StringComparer.Ordinal);

    public string PathOf(string path) => System.IO.Path.Combine(Path, path);

    public Task<CommandRun> Import(params string[] files) =>
        CommandRun.Of(["import", .. files.Select(_folder.PathOf), "--content", Path]);

    public void Form(string file, string name, string score) => new WorkbookMaker()
        .Sheet("表", sheet => sheet
            .Fill(name)
            .Rows("A13", [.. Row[..7], score, Row[8]], ["总分", "", "", "", "", "", "100", "91.12"]))
        .Save(_folder, file);

    public void Dispose() => _folder.Dispose();

}
