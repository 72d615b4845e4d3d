using System.Collections.Immutable;
using Disclosure.Model.Editions;

namespace Disclosure.Publishing.Output;

/// <summary>
/// The public site before the one being made: files of it that are needed again are taken over, each only where it is still as long and as
/// old as when it was made. Safe for many threads.
/// </summary>
internal sealed class EarlierSite
{
    private readonly string _folder;
    private readonly SiteDisk _disk;
    private readonly Dictionary<string, SiteEntry> _files;
    private readonly Dictionary<string, LedgerPage> _pages;
    private int _taken;

    /// <summary>The site in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="ledger">What lies there.</param>
    /// <param name="keepsPages">Whether the same tool made it: only then do fingerprints say anything.</param>
    /// <param name="disk">The disk.</param>
    public EarlierSite(string folder, SiteLedger ledger, bool keepsPages, SiteDisk disk)
    {
        _folder = folder;
        _disk = disk;
        _files = ledger.Entries.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        _pages = keepsPages
            ? ledger.Pages.Where(page => page.Fingerprint is not null).ToDictionary(page => page.Plan, StringComparer.Ordinal)
            : [];
    }

    /// <summary>The folder in which the new site is made, where that is an old site's.</summary>
    public RecycledSite? Recycled { get; init; }

    /// <summary>How many files were taken over.</summary>
    public int Taken => _taken;

    /// <summary>The page made from the same; nothing where there is none.</summary>
    public LedgerPage? FindPage(string plan, HashBytes fingerprint) =>
        _pages.TryGetValue(plan, out var page) && page.Fingerprint == fingerprint ? page : null;

    /// <summary>Whether all these files are still there as they were made.</summary>
    public bool HasAll(ImmutableArray<SiteEntry> files)
    {
        foreach (var file in files)
        {
            if (!IsAsMade(file))
                return false;
        }

        return true;
    }

    /// <summary>Whether every file of it is still there as it was made.</summary>
    public bool IsWhole(int jobs) => Parallel.ForEach(
        _files.Values,
        new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs) },
        (entry, loop) =>
        {
            if (!IsAsMade(entry))
                loop.Stop();
        }).IsCompleted;

    /// <summary>Whether it has this file, as it was made.</summary>
    public bool Has(string path, HashBytes sum, long length) => Find(path, sum, length) is { } entry && IsAsMade(entry);

    /// <summary>Takes a file over; nothing where there is none of these bytes.</summary>
    /// <param name="path">Its path from the site's root.</param>
    /// <param name="sum">The hash of its bytes.</param>
    /// <param name="length">How many they are.</param>
    /// <param name="target">Where it is to be; its folder is there.</param>
    public SiteEntry? TryTakeOver(string path, HashBytes sum, long length, string target)
    {
        if (Find(path, sum, length) is not { } entry || !IsAsMade(entry))
            return null;
        if (!TryKeep(entry))
            TakeOver(entry, target);
        return entry;
    }

    /// <summary>
    /// Takes a file over that <see cref="HasAll"/> found where it lies in the new site's folder already; false, and nothing done,
    /// elsewhere.
    /// </summary>
    public bool TryKeep(SiteEntry entry)
    {
        if (Recycled?.Keeps(entry) != true)
            return false;
        Interlocked.Increment(ref _taken);
        return true;
    }

    /// <summary>Takes a file over that <see cref="HasAll"/> found.</summary>
    public void TakeOver(SiteEntry entry, string target)
    {
        Recycled?.MakeRoom(entry.Path);
        _disk.Before(SiteOperation.Link, entry.Path);
        HardLink.Make(Path.Combine(_folder, entry.Path), target);
        Interlocked.Increment(ref _taken);
    }

    private SiteEntry? Find(string path, HashBytes sum, long length) =>
        _files.TryGetValue(path, out var entry) && entry.Sum == sum && entry.Length == length ? entry : null;

    private bool IsAsMade(SiteEntry entry) => entry.IsAsMadeIn(_folder);
}
