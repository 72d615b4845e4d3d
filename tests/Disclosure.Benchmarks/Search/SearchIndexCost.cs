using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Compression;
using Disclosure.Content.Folder;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages;
using Disclosure.Site.Pages.Search.Index;

namespace Disclosure.Benchmarks.Search;

/// <summary>What the index costs a build, and what of it a reader fetches.</summary>
/// <param name="Cpu">
/// The processors' time to make all files of it, hashes too; the whole of it is made for one changed project as well.
/// </param>
/// <param name="Names">Bytes of names, plain and as gzip sends them.</param>
/// <param name="Words">The same of words.</param>
internal sealed record SearchIndexCost(TimeSpan Cpu, (long Plain, long Sent) Names, (long Plain, long Sent) Words)
{
    /// <summary>Measures it for a content folder: the median of <paramref name="runs"/> after one that compiles.</summary>
    public static SearchIndexCost Of(string content, int runs)
    {
        var reading = ContentReader.Read(content);
        var facts = new SiteFacts(reading.Records, reading.Articles, reading.Glossary, []);
        var context = new PageContext(facts, SiteFrameBuilder.Make(facts, null), ScoreBook.Make(facts.Records, 2));
        Make(context);
        var times = Enumerable.Range(0, runs).Select(_ => CpuOf(() => Make(context))).Order().ToList();
        var files = Make(context);
        return new SearchIndexCost(
            times[runs / 2],
            SizeOf(files.Where(file => !IsOfWords(file))),
            SizeOf(files.Where(IsOfWords)));
    }

    private static List<SearchFile> Make(PageContext context)
    {
        var files = new ConcurrentBag<SearchFile>();
        SearchIndex.Make(context, 2, files.Add);
        return [.. files];
    }

    private static TimeSpan CpuOf(Action action)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        action();
        process.Refresh();
        return process.TotalProcessorTime - before;
    }

    private static bool IsOfWords(SearchFile file) =>
        file.Path == SearchIndex.UnitWordsPath || file.Path.Contains("/words-", StringComparison.Ordinal);

    private static (long Plain, long Sent) SizeOf(IEnumerable<SearchFile> files) =>
        files.Aggregate((Plain: 0L, Sent: 0L), (sum, file) => (sum.Plain + file.Content.Length, sum.Sent + Compressed(file.Content)));

    private static long Compressed(byte[] content)
    {
        using var sent = new MemoryStream();
        using (var gzip = new GZipStream(sent, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(content);
        return sent.Length;
    }
}
