using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Content;
using Disclosure.Model.Checks;
using Disclosure.Publishing;
using Disclosure.Publishing.Reports;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>The demonstration district, built once for all tests that look at it.</summary>
public sealed class BuiltSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HtmlParser _parser = new();

    public BuiltSite()
    {
        Report = Build("site", null);
        Pages = Directory.EnumerateFiles(Root, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToDictionary(path => path, path => _parser.ParseDocument(File.ReadAllText(Path.Combine(Root, path))));
    }

    public BuildReport Report { get; }

    public string Root => _folder["site"];

    public IReadOnlyDictionary<string, IHtmlDocument> Pages { get; }

    public BuildReport Build(string name, Uri? baseUrl, int jobs = 4)
    {
        var reading = ContentReader.Read(Repository.Folder("content"));
        var options = new BuildOptions { Output = _folder[name], BaseUrl = baseUrl, Jobs = jobs };
        return SiteBuild.Run(reading, RecordChecks.Check(reading.Records), options);
    }

    public string FolderOf(string name) => _folder[name];

    public void Dispose() => _folder.Dispose();
}
