using System.Globalization;
using Disclosure.Benchmarks.Builds;
using Disclosure.Tests;

namespace Disclosure.Benchmarks.Search;

/// <summary>The site's search, and Pagefind's, on the same 50 questions over the corpus with the demonstration in it.</summary>
internal static class SearchBenchmark
{
    /// <summary>Builds the site, asks, and prints a table.</summary>
    public static async Task RunAsync(int projects, int runs, string? pagefind, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-benchmark-").FullName;
        try
        {
            var (content, site) = (Path.Combine(folder, "content"), Path.Combine(folder, "site"));
            SearchCorpus.Write(content, projects);
            MeasuredProcess.Run("dotnet", PublishedCommand.Build(), "build", "--content", content, "--output", site);
            var cost = SearchIndexCost.Of(content, runs);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n### Search over {projects:N0} projects\n"));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"""
                 Index: {cost.Cpu.TotalMilliseconds:0} ms of processor; names {cost.Names.Plain:N0} bytes ({cost.Names.Sent:N0} as sent),
                 words {cost.Words.Plain:N0} ({cost.Words.Sent:N0}).
                 """));
            var indexing = pagefind is null ? null : MeasuredProcess.Run(pagefind, "--site", site, "--output-subdir", "pagefind");
            await using var asked = await AskedSite.StartAsync(site);
            await CompareAsync(asked, site, runs, indexing, output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task CompareAsync(AskedSite asked, string site, int runs, Measurement? indexing, TextWriter output)
    {
        // An anchor is a part of its page: of it a page alone is asked.
        var questions = SearchQuestion.Read(Path.Combine(Repository.Root, "tests", "SearchQuestions", "questions.txt"))
            .Select(question => question with { Answers = [.. question.Answers.Select(PageOf).Where(page => IsIn(site, page)).Distinct()] })
            .ToList();
        var times = new List<(double Opened, double Typed)>();
        for (var i = 0; i < runs; i++)
            times.Add(await asked.FirstHitsAsync());
        output.WriteLine("\n| | recall | hits | first hit is an answer | first hits, page opened, ms | first hits, typed, ms |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|");
        var opened = Median.Of(times, time => time.Opened);
        Write("ours", questions, await asked.AskOwnAsync(questions), $"{opened:0} | {Median.Of(times, time => time.Typed):0}", output);
        if (indexing is null)
            return;
        var (hits, first) = await asked.AskPagefindAsync(questions);
        Write("Pagefind", questions, hits, $"| {first:0}", output);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\nPagefind indexed in {indexing.Cpu?.TotalSeconds:0.0} s of processor and {indexing.PeakBytes / 1e6:0} MB."));
    }

    private static void Write(string name, List<SearchQuestion> questions, List<string[]> hits, string times, TextWriter output)
    {
        var (answers, found, all, first) = (0, 0, 0, 0);
        foreach (var (question, paths) in questions.Zip(hits))
        {
            var pages = paths.Select(PageOf).Distinct().ToList();
            answers += question.Answers.Length;
            found += question.Answers.Count(pages.Contains);
            all += pages.Count;
            first += pages.Count > 0 && question.Answers.Contains(pages[0]) ? 1 : 0;
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {(double)found / answers:0.000} | {all:N0} | {first} of {questions.Count} | {times} |"));
    }

    private static string PageOf(string path) => path.Split('#')[0];

    private static bool IsIn(string site, string page) => File.Exists(Path.Combine(site, page, "index.html"));
}
