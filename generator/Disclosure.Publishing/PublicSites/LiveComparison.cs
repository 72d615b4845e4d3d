using System.Collections.Concurrent;
using System.Collections.Immutable;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Output;

namespace Disclosure.Publishing.PublicSites;

/// <summary>The files of a site, read again and held against its sums.</summary>
/// <param name="Files">How many files the sums name.</param>
/// <param name="Bytes">How many bytes were read.</param>
/// <param name="Differences">The paths that are missing, not as they were made, or of nobody of ours, sorted.</param>
internal sealed record LiveComparison(int Files, long Bytes, ImmutableArray<string> Differences)
{
    /// <summary>Whether the site is as it was made.</summary>
    public bool IsSame => Differences.IsEmpty;

    /// <summary>Reads every file of a site.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="sums">The hash that its sums must have.</param>
    /// <param name="jobs">How many files are read at once.</param>
    public static LiveComparison Of(string folder, string sums, int jobs)
    {
        var file = Path.Combine(folder, SiteSums.Name);
        var text = File.Exists(file) ? File.ReadAllBytes(file) : [];
        if (HashBytes.Of(text).ToString() != sums || SiteSums.TryRead(text) is not { } listed)
            return new LiveComparison(0, 0, [SiteSums.Name]);
        var differences = new ConcurrentBag<string>();
        var bytes = 0L;
        Parallel.ForEach(listed, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs) }, one =>
        {
            var (sum, length) = SumOf(Path.Combine(folder, one.Path));
            Interlocked.Add(ref bytes, length);
            if (sum != one.Sum)
                differences.Add(one.Path);
        });
        var own = listed.Select(one => one.Path).Concat(SiteSums.AboutSite).ToHashSet(StringComparer.Ordinal);
        return new LiveComparison(
            listed.Length, bytes, [.. differences.Concat(ForeignFiles.NamesIn(folder, own)).Order(StringComparer.Ordinal)]);
    }

    private static (string? Sum, long Length) SumOf(string file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            return (HashBytes.Of(bytes).ToString(), bytes.Length);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, 0);
        }
    }
}
