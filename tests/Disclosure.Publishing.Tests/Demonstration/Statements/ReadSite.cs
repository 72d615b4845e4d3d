using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>What the demonstration states, page by page and file by file, read once.</summary>
internal sealed class ReadSite
{
    public ReadSite(BuiltSite site) => Statements =
    [
        .. site.Pages.Where(page => page.Key is not ("404.html" or "gallery/index.html"))
            .SelectMany(page => StatementReader.Of(new ReadPage(page.Key, page.Value))),
        new Statement("全站/项目", Figures.Trimmed(site.Pages.Keys.Count(IsOfProject)), "projects/", "各网页"),
        .. DataStatements.FilesOf(site.Root).SelectMany(file => DataStatements.Of(CsvFile.Read(site.Root, file))),
    ];

    public IReadOnlyList<Statement> Statements { get; }

    private static bool IsOfProject(string path) => ReadPage.OwnOf(path, "projects") is not null;

    /// <summary>The conflicts that there would be, were this all that a page or file says.</summary>
    public IReadOnlyList<string> ConflictsIf(string source, IEnumerable<Statement> says) =>
        Conflicts.Among([.. Statements.Where(statement => statement.Source != source), .. says]);
}
