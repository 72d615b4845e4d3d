using System.Collections.Immutable;
using System.Text;
using Disclosure.Model.Codes;
using Disclosure.Model.Registry;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.ProjectProfile;

namespace Disclosure.Site.Pages.Search.Index;

/// <summary>
/// The index that the search page scans in the reader's browser, in <c>search/</c>: a list of all that is no project, lists of projects by
/// name, lists of their indicators and goals, other words for what is typed, and <c>index.txt</c>, which says where each is in its newest
/// version. All but the other words is made from what pages show and from nothing else.
/// </summary>
public static class SearchIndex
{
    /// <summary>The file that names the others: never taken from a cache unasked.</summary>
    public const string ManifestPath = SitePaths.Search + "index.txt";

    /// <summary>Units, years, evaluations, surveys, texts and lists, by name.</summary>
    public const string PlacesPath = SitePaths.Search + "places.txt";

    /// <summary>What units promised as a whole, in words.</summary>
    public const string UnitWordsPath = SitePaths.Search + "units.txt";

    /// <summary>Other words for what is typed.</summary>
    public const string SynonymsPath = SitePaths.Search + "synonyms.txt";

    // The layout of the files: a script of another one reads them anew.
    private const string Format = "disclosure-search/1";

    /// <summary>The paths of its files, from the site's root.</summary>
    public static ImmutableArray<string> PathsOf(RecordSet records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var shards = Enumerable.Range(0, new SearchShards(records.ProjectCodes.Length).Count).ToList();
        return
        [
            ManifestPath, PlacesPath, UnitWordsPath, SynonymsPath,
            .. shards.Select(SearchShards.NamesPath), .. shards.Select(SearchShards.WordsPath),
        ];
    }

    /// <summary>Makes the files, several at once, and hands each over as soon as it is made.</summary>
    /// <param name="context">What the pages are made from.</param>
    /// <param name="jobs">How many may be made at once.</param>
    /// <param name="write">Takes a file; called on any thread.</param>
    public static void Make(PageContext context, int jobs, Action<SearchFile> write)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(write);
        var codes = new SearchShards(context.Records.ProjectCodes.Length).Split(context.Records.ProjectCodes);
        var addresses = new string[2 + (2 * codes.Length)];
        addresses[0] = Hand(PlacesPath, PlacesIn(context));
        Parallel.For(0, codes.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs) }, shard =>
        {
            var (names, words) = ShardOf(context, codes[shard]);
            addresses[1 + shard] = Hand(SearchShards.NamesPath(shard), names);
            addresses[2 + codes.Length + shard] = Hand(SearchShards.WordsPath(shard), words);
        });
        addresses[1 + codes.Length] = Hand(UnitWordsPath, UnitWordsIn(context));
        var synonyms = Hand(SynonymsPath, SearchSynonyms.File);
        write(new SearchFile(ManifestPath, ManifestOf(addresses, 1 + codes.Length, synonyms)));

        string Hand(string path, StringBuilder text)
        {
            var file = new SearchFile(path, Encoding.UTF8.GetBytes(text.ToString()));
            write(file);
            return $"{path[SitePaths.Search.Length..]}?v={file.Version}";
        }
    }

    // The files of names in a line, those of words, which are asked for later, in another, and the synonyms in a third.
    private static byte[] ManifestOf(string[] addresses, int names, string synonyms) =>
        Encoding.UTF8.GetBytes($"{Format}\n{string.Join(' ', addresses[..names])}\n{string.Join(' ', addresses[names..])}\n{synonyms}\n");

    private static StringBuilder PlacesIn(PageContext context)
    {
        var text = new StringBuilder();
        foreach (var entry in PlaceEntries.Of(context))
            entry.AppendTo(text);
        return text;
    }

    private static StringBuilder UnitWordsIn(PageContext context)
    {
        var text = new StringBuilder();
        foreach (var unit in context.Records.Units)
            WordLine.Of(context.Records, unit.Code).AppendTo(text);
        return text;
    }

    private static (StringBuilder Names, StringBuilder Words) ShardOf(PageContext context, ImmutableArray<ProjectCode> codes)
    {
        var (names, words) = (new StringBuilder(), new StringBuilder());
        foreach (var code in codes)
        {
            var project = ProjectDossier.Of(context.Records, code);
            ProjectEntries.Of(context, project).AppendTo(names);
            WordLine.Of(project).AppendTo(words);
        }

        return (names, words);
    }
}
