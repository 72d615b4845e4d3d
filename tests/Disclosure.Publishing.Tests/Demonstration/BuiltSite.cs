using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Model.Portals;
using Disclosure.Publishing.Reports;
using Disclosure.Publishing.Tests.Demonstration.Statements;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>The demonstration district, parsed once for all tests that look at it.</summary>
public sealed class BuiltSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HtmlParser _parser = new();
    private readonly Lazy<(BuildReport Report, string Folder)> _again;
    private readonly Lazy<ReadSite> _read;
    private readonly Lazy<IReadOnlyDictionary<string, string>> _words;

    public BuiltSite()
    {
        Pages = Directory.EnumerateFiles(Root, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToDictionary(path => path, path => _parser.ParseDocument(File.ReadAllText(Path.Combine(Root, path))));
        _again = new(() => Build("again", null, jobs: 1));
        _read = new(() => new ReadSite(this));
        _words = new(() => Pages.ToDictionary(page => page.Key, page => SiteWords.Of(page.Value)));
    }

    public string Root { get; } = BuiltDemonstration.Folder;

    public IReadOnlyDictionary<string, IHtmlDocument> Pages { get; }

    /// <summary>The words of each page that are the site's own.</summary>
    public IReadOnlyDictionary<string, string> Words => _words.Value;

    /// <summary>Built once more, by one worker: what its build reports, and where it is.</summary>
    public (BuildReport Report, string Folder) Again => _again.Value;

    /// <summary>What its pages and files state.</summary>
    internal ReadSite Read => _read.Value;

    public (BuildReport Report, string Folder) Build(string name, SiteAddress? baseUrl, int jobs = 4) =>
        BuiltDemonstration.Build(_folder[name], baseUrl, jobs);

    public void Dispose() => _folder.Dispose();
}
