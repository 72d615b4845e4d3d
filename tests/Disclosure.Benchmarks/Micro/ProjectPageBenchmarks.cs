using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using BenchmarkDotNet.Attributes;
using Disclosure.Benchmarks.Corpus;
using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Publishing.Build;
using Disclosure.Publishing.Twins;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages;
using Disclosure.Site.Pages.ProjectProfile;
using Disclosure.Site.Results;

namespace Disclosure.Benchmarks.Micro;

/// <summary>A project's page: its model, its HTML, its twins. The project has two years, one of them closed or both.</summary>
public class ProjectPageBenchmarks
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly PipeWriter _nowhere = PipeWriter.Create(Stream.Null);
    private readonly PageContext _context;
    private readonly ProjectCode _code;
    private readonly ProjectPage _page;

    public ProjectPageBenchmarks()
    {
        var records = new RecordSet(SeededCorpus.Portal, new SeededCorpus(100).Records());
        var input = new SiteFacts(records, [], [], RecordChecks.Check(records));
        _context = new PageContext(input, SiteFrameBuilder.Make(input, null), ScoreBook.Make(records, 1), PageKinds.PlanAll);
        _code = records.ProjectCodes.First(code => records.ProjectTargets.Count(target => target.Code == code) == 2);
        _page = ProjectPages.Build(_context, _code);
    }

    [Benchmark(Description = "page model")]
    public ProjectPage Model() => ProjectPages.Build(_context, _code);

    [Benchmark(Description = "HTML by Razor slices")]
    public async Task Html()
    {
        using var slice = _page.ToSlice();
        await slice.RenderAsync(_nowhere, Encoder).ConfigureAwait(false);
        await _nowhere.FlushAsync().ConfigureAwait(false);
    }

    [Benchmark(Description = "JSON twin")]
    public async Task Json()
    {
        JsonTwin.Write(_nowhere, _page);
        await _nowhere.FlushAsync().ConfigureAwait(false);
    }

    [Benchmark(Description = "CSV files")]
    public async Task Csv()
    {
        foreach (var table in _page.Tables)
            CsvWriter.Write(_nowhere, table);
        await _nowhere.FlushAsync().ConfigureAwait(false);
    }
}
