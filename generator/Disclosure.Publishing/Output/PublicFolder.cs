using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Reports;

namespace Disclosure.Publishing.Output;

/// <summary>
/// The folder of the public site: <c>sites/</c> with a folder for each made site, and <c>current</c>, which leads to the one that is
/// served. A site grows in <c>sites/.making</c> and gets its name when it is whole; whatever a killed process left is cleaned away first.
/// Only who holds the <see cref="OutputClaim"/> may change it.
/// </summary>
internal sealed class PublicFolder
{
    /// <summary>The file that says a folder is one of these.</summary>
    public const string MarkerName = ".disclosure-public";

    /// <summary>The folder of the sites.</summary>
    public const string Sites = "sites";

    private const string MarkerText = "This folder is made by `disclosure publish`. Serve `current`. Nothing else may be put here.";
    private const string MakingName = ".making";
    private const string DeletedName = ".deleted";
    private const string BeforeName = ".before";
    private const string LedgerEnding = ".ledger";
    private readonly string _path;
    private readonly string _sites;
    private readonly SiteDisk _disk;
    private readonly CurrentLink _current;

    private PublicFolder(string path, SiteDisk disk)
    {
        _path = path;
        _disk = disk;
        _sites = Path.Combine(path, Sites);
        _current = new CurrentLink(path, disk);
        Fresh = Path.Combine(_sites, MakingName);
    }

    /// <summary>The fresh folder to write a new site into.</summary>
    public string Fresh { get; }

    /// <summary>The name of the site that is served; nothing where there is none.</summary>
    public string? Current =>
        _current.Target is { } target && target.StartsWith(Sites + "/", StringComparison.Ordinal)
        && target[(Sites.Length + 1)..] is var name && IsSite(name) && Directory.Exists(FolderOf(name)) ? name : null;

    /// <summary>Opens the folder and makes it where it is missing, or says why it can't be used.</summary>
    public static (PublicFolder? Folder, Finding? Finding) Open(OutputClaim claim, SiteDisk disk)
    {
        var folder = new PublicFolder(claim.Path, disk);
        if (folder.ForeignThere() is { } foreign)
            return (null, new Finding(BuildFindings.ForeignOutput, Place.At(claim.Path), $"{foreign}（{claim.Path}）"));
        folder.Prepare();
        return (folder, null);
    }

    /// <summary>The folder to be looked at, without the right to change it.</summary>
    public static PublicFolder LookAt(string path) => new(path, SiteDisk.Real);

    /// <summary>The folder of a site.</summary>
    public string FolderOf(string name) => Path.Combine(_sites, name);

    /// <summary>The ledger of a site.</summary>
    public string LedgerOf(string name) => Path.Combine(_sites, $".{name}{LedgerEnding}");

    /// <summary>Makes the fresh folder, empty.</summary>
    public void StartFresh()
    {
        Discard();
        Directory.CreateDirectory(Fresh);
    }

    /// <summary>
    /// Makes the fresh folder from the site before the one that is served, which nobody needs any more when the new one is; nothing, and
    /// the folder empty, where there is none that is known and holds nothing else.
    /// </summary>
    public RecycledSite? StartFromBefore()
    {
        Discard();
        if (Before() is { } name && IsSite(name) && name != Current
            && SiteLedger.TryLoad(LedgerOf(name)) is { } ledger && HoldsJust(ledger, FolderOf(name)))
        {
            _disk.Before(SiteOperation.Move, name);
            Directory.Move(FolderOf(name), Fresh);
            File.Delete(LedgerOf(name));
            return new RecycledSite(Fresh, ledger, _disk);
        }

        Directory.CreateDirectory(Fresh);
        return null;
    }

    /// <summary>Throws an unfinished site away.</summary>
    public void Discard()
    {
        if (Directory.Exists(Fresh))
            Directory.Delete(Fresh, recursive: true);
    }

    /// <summary>A name for the site of an edition and a day that no other has.</summary>
    public string NameFor(EditionId edition, DateOnly day)
    {
        var name = SiteName.Of(edition, day);
        for (var number = 2; Directory.Exists(FolderOf(name)); number++)
            name = SiteName.Of(edition, day, number);
        return name;
    }

    /// <summary>Gives the fresh site its name, with its ledger.</summary>
    public void Finish(string name, SiteLedger ledger)
    {
        SaveLedger(name, ledger);
        _disk.Before(SiteOperation.Move, name);
        Directory.Move(Fresh, FolderOf(name));
    }

    /// <summary>Keeps the ledger of a site in the place of the one it has.</summary>
    public void SaveLedger(string name, SiteLedger ledger)
    {
        var next = LedgerOf(name) + ".next";
        _disk.Before(SiteOperation.Write, next);
        ledger.Save(next);
        _disk.Before(SiteOperation.Move, next);
        File.Move(next, LedgerOf(name), overwrite: true);
    }

    /// <summary>Has <c>current</c> lead to a site.</summary>
    public void Activate(string name)
    {
        if (Current is { } old)
        {
            if (old == name)
                return;
            WriteBefore(old);
        }

        FileSystemSync.Sync(_sites);
        _current.Exchange($"{Sites}/{name}");
        FileSystemSync.Sync(_path);
    }

    /// <summary>
    /// Deletes the sites that are neither served nor the one before, and tells of those that hold files of somebody else, which stay.
    /// What can't be deleted now is left for the next time.
    /// </summary>
    public ImmutableArray<Finding> Prune()
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var name in SiteNames().Where(name => name != Current && name != Before()))
        {
            if (Throw(name) is { } foreign)
                findings.Add(new Finding(BuildFindings.ForeignInOldSite, Place.At(FolderOf(name)), foreign));
        }

        return findings.DrainToImmutable();
    }

    /// <summary>Keeps the site before no longer: the next pruning deletes it.</summary>
    public void ForgetBefore() => File.Delete(Path.Combine(_sites, BeforeName));

    private static bool HoldsJust(SiteLedger ledger, string folder)
    {
        if (!Directory.Exists(folder))
            return false;
        var own = ledger.Entries.Select(entry => entry.Path).Concat(SiteSums.AboutSite).ToHashSet(StringComparer.Ordinal);
        return ForeignFiles.NamesIn(folder, own).Count == 0;
    }

    private string? Throw(string name)
    {
        var folder = FolderOf(name);
        try
        {
            if (ForeignFiles.In(folder, SiteSums.OwnFilesOf(folder)) is { } foreign)
                return foreign;
            _disk.Before(SiteOperation.Move, name);
            Directory.Move(folder, Path.Combine(_sites, DeletedName));
            DeleteThrown();
            File.Delete(LedgerOf(name));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }

        return null;
    }

    private void DeleteThrown()
    {
        _disk.Before(SiteOperation.Delete, DeletedName);
        var thrown = Path.Combine(_sites, DeletedName);
        if (Directory.Exists(thrown))
            Directory.Delete(thrown, recursive: true);
    }

    private void Prepare()
    {
        Directory.CreateDirectory(_path);
        var marker = Path.Combine(_path, MarkerName);
        if (!File.Exists(marker))
            File.WriteAllText(marker, MarkerText + "\n");
        Directory.CreateDirectory(_sites);
        _current.Forget();
        Discard();
        DeleteThrown();
        foreach (var file in Directory.EnumerateFiles(_sites, ".*" + LedgerEnding + "*").Where(file => !IsUsed(file)).ToList())
            File.Delete(file);
    }

    private bool IsUsed(string ledger) =>
        Path.GetFileName(ledger) is var file && file.EndsWith(LedgerEnding, StringComparison.Ordinal)
        && Directory.Exists(FolderOf(file[1..^LedgerEnding.Length]));

    private void WriteBefore(string name)
    {
        var next = Path.Combine(_sites, BeforeName + ".next");
        _disk.Before(SiteOperation.Write, BeforeName);
        File.WriteAllText(next, name);
        File.Move(next, Path.Combine(_sites, BeforeName), overwrite: true);
    }

    private string? Before() => File.Exists(Path.Combine(_sites, BeforeName)) ? File.ReadAllText(Path.Combine(_sites, BeforeName)) : null;

    private List<string> SiteNames() => [.. new DirectoryInfo(_sites).EnumerateDirectories().Select(site => site.Name).Where(IsSite)];

    private static bool IsSite(string name) => SiteName.Is(name);

    /// <summary>What in the folder is none of ours, in words; nothing where it may be used.</summary>
    private string? ForeignThere()
    {
        if (!Directory.Exists(_path))
            return null;
        var entries = NamesIn(_path);
        if (entries.Count > 0 && !entries.Contains(MarkerName))
            return "文件夹不是空的，也不是 disclosure publish 生成的公开站点。";
        var foreign = entries.Except([MarkerName, Sites, CurrentLink.Name, CurrentLink.NextName]).ToList();
        if (Directory.Exists(_sites))
            foreign.AddRange(NamesIn(_sites).Where(name => !IsOurs(name)).Select(name => $"{Sites}/{name}"));
        return ForeignFiles.InWords([.. foreign.Order(StringComparer.Ordinal)]);
    }

    private static bool IsOurs(string name) =>
        IsSite(name) || name is MakingName or DeletedName || name.StartsWith(BeforeName, StringComparison.Ordinal)
        || (name.StartsWith('.') && name.Contains(LedgerEnding, StringComparison.Ordinal));

    private static List<string> NamesIn(string folder) =>
        [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Select(entry => entry.Name)];
}
