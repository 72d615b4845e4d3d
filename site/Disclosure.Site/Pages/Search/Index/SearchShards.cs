using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Disclosure.Model.Codes;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Search.Index;

/// <summary>
/// Which project stands in which file, by its code alone: one changed project rewrites one file of names and one of words, and a new one
/// moves no other.
/// </summary>
internal sealed class SearchShards
{
    private const int ProjectsInShard = 640;
    private const int MostShards = 64;

    /// <summary>For so many projects.</summary>
    public SearchShards(int projects)
    {
        var full = (uint)Math.Max(1, (projects + ProjectsInShard - 1) / ProjectsInShard);
        Count = (int)Math.Min(MostShards, BitOperations.RoundUpToPowerOf2(full));
    }

    /// <summary>How many files of names there are, and as many of words.</summary>
    public int Count { get; }

    /// <summary>The file of names of a shard.</summary>
    public static string NamesPath(int shard) => PathOf("names", shard);

    /// <summary>The file of words of a shard.</summary>
    public static string WordsPath(int shard) => PathOf("words", shard);

    /// <summary>The shard of a project.</summary>
    public int Of(ProjectCode code)
    {
        // FNV-1a: the same everywhere and always, unlike the runtime's own hash.
        var hash = 2166136261u;
        foreach (var letter in code.Value)
            hash = unchecked((hash ^ letter) * 16777619u);
        return (int)(hash % (uint)Count);
    }

    /// <summary>The codes of each shard, in their order.</summary>
    public ImmutableArray<ImmutableArray<ProjectCode>> Split(IEnumerable<ProjectCode> codes)
    {
        var split = codes.ToLookup(Of);
        return [.. Enumerable.Range(0, Count).Select(shard => split[shard].ToImmutableArray())];
    }

    private static string PathOf(string name, int shard) =>
        string.Create(CultureInfo.InvariantCulture, $"{SitePaths.Search}{name}-{shard:00}.txt");
}
