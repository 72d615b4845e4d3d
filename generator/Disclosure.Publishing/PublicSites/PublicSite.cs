using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Build;
using Disclosure.Publishing.Output;
using Disclosure.Publishing.Reports;
using Disclosure.Site.Facts;

namespace Disclosure.Publishing.PublicSites;

/// <summary>
/// The public site in its folder, of which <c>current</c> is served. It is made whole beside the old one
/// (<see cref="Make(SiteFacts, PublicSiteOptions, IBuildProgress, CancellationToken)"/>), put in its place by one rename
/// (<see cref="Activate"/>), and then read back (<see cref="ReadBack"/>). Killed at any point, the old site or the new one is served whole,
/// and the next act cleans away what was left. Whoever has one holds the right to the folder.
/// </summary>
public sealed class PublicSite : IDisposable
{
    private const int WindowsPrivilegeNotHeld = unchecked((int)0x80070522);
    private const int Named = 5;
    private readonly OutputClaim _claim;
    private readonly PublicFolder _folder;
    private readonly string _output;
    private readonly SiteDisk _disk;

    private PublicSite(OutputClaim claim, PublicFolder folder, string output, SiteDisk disk) =>
        (_claim, _folder, _output, _disk) = (claim, folder, output, disk);

    /// <summary>The folder of the site that is served; nothing where there is none.</summary>
    public string? CurrentFolder => _folder.Current is { } current ? _folder.FolderOf(current) : null;

    /// <summary>Opens the folder of the public site, and makes it where it is missing; or says why it can't be had.</summary>
    /// <param name="output">The folder, such as <c>public</c>.</param>
    /// <param name="apart">Folders that it must neither hold nor lie in: the content, ratings.</param>
    public static (PublicSite? Site, Finding? Finding) Open(string output, IEnumerable<string> apart) => Open(output, apart, SiteDisk.Real);

    /// <summary>Opens it on another disk, for tests.</summary>
    internal static (PublicSite? Site, Finding? Finding) Open(string output, IEnumerable<string> apart, SiteDisk disk)
    {
        var (claim, refusal) = OutputClaim.Take(output, apart);
        if (claim is null)
            return (null, refusal);
        PublicFolder? folder = null;
        try
        {
            (folder, refusal) = PublicFolder.Open(claim, disk);
            return folder is null ? (null, refusal) : (new PublicSite(claim, folder, output, disk), null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, WriteFailure.Describe(failure, output));
        }
        finally
        {
            if (folder is null)
                claim.Dispose();
        }
    }

    /// <summary>
    /// Whether the site that is served was made of just this by just this tool and every file of it is still as it was written, told by
    /// length and time: then there is nothing to make, and the content need not even be read.
    /// </summary>
    public bool IsCurrent(PublicSiteOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return _folder.Current is { } current
            && LedgerOf(current) is { } ledger
            && ledger.Origin == options.Origin
            && HasAbout(current, SiteAbout.Of(ledger))
            && new EarlierSite(_folder.FolderOf(current), ledger, keepsPages: false, _disk).IsWhole(options.Jobs);
    }

    /// <summary>Makes the site, whole or not at all. Files that are as in the site that is served are taken over from it.</summary>
    /// <param name="facts">What the edition says, told for the day of the stamp.</param>
    /// <param name="options">Of what, and how.</param>
    /// <param name="progress">Hears how it goes on.</param>
    /// <param name="stop">Stops it: nothing is left behind.</param>
    /// <exception cref="ArgumentException">The facts are told for another day than the stamp says.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public SiteMaking Make(
        SiteFacts facts, PublicSiteOptions options, IBuildProgress? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(options);
        if (facts.Records.AsOf != options.Stamp.Day)
            throw new ArgumentException($"The facts are told for {facts.Records.AsOf}, the stamp for {options.Stamp.Day}.", nameof(facts));
        return Make(BuildSteps.For(facts with { Mode = SiteMode.Public }), options, progress, stop);
    }

    /// <summary>Makes the site of these steps.</summary>
    internal SiteMaking Make(
        ImmutableArray<BuildStep> steps, PublicSiteOptions options, IBuildProgress? progress = null, CancellationToken stop = default)
    {
        MadeSite? made = null;
        var build = new BuildOptions
        {
            Output = _output,
            Mode = SiteMode.Public,
            BaseUrl = options.BaseUrl,
            Jobs = options.Jobs,
            Clock = options.Clock,
        };
        try
        {
            var keeping = new FileKeeping { HasSums = true, Earlier = Start(options), Disk = _disk };
            var site = new SiteInMaking(build, new SiteWriter(_folder.Fresh, keeping, stop), progress);
            var report = SiteAssembly.Run(steps, site, done => made = Finish(done, options), stop);
            return new SiteMaking(made, report);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new SiteMaking(null, new BuildReport { Findings = [WriteFailure.Describe(failure, _output)] });
        }
        finally
        {
            _folder.Discard();
        }
    }

    /// <summary>
    /// Has <c>current</c> lead to a made site, by one rename, and deletes the sites before the one before. Where a finding is an error, the
    /// old site is served as it was.
    /// </summary>
    public ImmutableArray<Finding> Activate(MadeSite site)
    {
        ArgumentNullException.ThrowIfNull(site);
        try
        {
            _folder.Activate(site.Name);
            return _folder.Prune();
        }
        catch (UnauthorizedAccessException) when (OperatingSystem.IsWindows())
        {
            return [new Finding(BuildFindings.NoLinks, Place.At(_output), $"系统不许建立“{CurrentLink.Name}”这个链接。")];
        }
        catch (IOException failure) when (OperatingSystem.IsWindows() && failure.HResult == WindowsPrivilegeNotHeld)
        {
            return [new Finding(BuildFindings.NoLinks, Place.At(_output), $"系统不许建立“{CurrentLink.Name}”这个链接。")];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [WriteFailure.Describe(failure, _output)];
        }
    }

    /// <summary>Deletes sites that were made and are not to be served, such as of a release that was refused.</summary>
    public ImmutableArray<Finding> DropUnserved()
    {
        try
        {
            return _folder.Prune();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [WriteFailure.Describe(failure, _output)];
        }
    }

    /// <summary>
    /// Deletes every site but the one that is served: what was taken down still stands in the one before. Says what can't be deleted.
    /// </summary>
    public ImmutableArray<Finding> DropBefore()
    {
        try
        {
            _folder.ForgetBefore();
            return _folder.Prune();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [WriteFailure.Describe(failure, _output)];
        }
    }

    /// <summary>
    /// Reads every file of the site that is served and compares it with what was made; the result is written into the site as
    /// <c>readback.json</c>. What is not as it was made is no longer taken over: the next site is made anew.
    /// </summary>
    public ReadBackReport ReadBack(int? jobs = null)
    {
        try
        {
            if (_folder.Current is not { } current)
                return new ReadBackReport { Findings = [new Finding(BuildFindings.NoLiveSite, Place.At(_output), "没有正在对外的站点。")] };
            return Compare(current, jobs ?? Environment.ProcessorCount);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new ReadBackReport { Findings = [WriteFailure.Describe(failure, _output)] };
        }
    }

    /// <summary>Gives the right to the folder back.</summary>
    public void Dispose() => _claim.Dispose();

    private ReadBackReport Compare(string current, int jobs)
    {
        var folder = _folder.FolderOf(current);
        // What was made is known from outside the folder that is served, where it is known at all.
        var made = SiteLedger.TryLoad(_folder.LedgerOf(current)) is { } ledger ? SiteAbout.Of(ledger) : SiteAbout.TryRead(folder);
        if (made is not { } about)
            return Differing(folder, new LiveComparison(0, 0, [SiteSums.About]));
        var comparison = LiveComparison.Of(folder, about.Sums, jobs);
        if (!HasAbout(current, about))
            comparison = comparison with { Differences = comparison.Differences.Add(SiteSums.About) };
        if (!comparison.IsSame)
            File.Delete(_folder.LedgerOf(current));
        WriteReadBack(folder, about.ToReadBackJson(comparison));
        return comparison.IsSame
            ? new ReadBackReport { Files = comparison.Files, Bytes = comparison.Bytes }
            : Differing(folder, comparison);
    }

    private static ReadBackReport Differing(string folder, LiveComparison comparison) => new()
    {
        Files = comparison.Files,
        Bytes = comparison.Bytes,
        Differences = comparison.Differences,
        Findings = [new Finding(BuildFindings.LiveDiffers, Place.At(folder), InWords(comparison.Differences))],
    };

    private static string InWords(ImmutableArray<string> differences) =>
        $"{differences.Length} 个文件与制作时不一致：{string.Join("、", differences.Take(Named))}。";

    private static void WriteReadBack(string folder, byte[] text)
    {
        var next = Path.Combine(folder, "." + SiteSums.ReadBack);
        File.WriteAllBytes(next, text);
        File.Move(next, Path.Combine(folder, SiteSums.ReadBack), overwrite: true);
    }

    private MadeSite Finish(SiteInMaking site, PublicSiteOptions options)
    {
        var sums = SiteSums.Of(site.Writer.Entries);
        var hash = HashBytes.Of(sums);
        var about = SiteAbout.Of(options.Stamp, hash);
        var ledger = new SiteLedger { Origin = options.Origin, Sums = hash, Pages = site.Pages, Loose = LooseOf(site) };
        if (_folder.Current is { } current && !options.IsAnew && IsSame(current, site, about, hash))
        {
            _folder.SaveLedger(current, ledger);
            return new MadeSite(current, _folder.FolderOf(current), IsCurrent: true);
        }

        site.Writer.Earlier?.Recycled?.Sweep(site.Writer.Paths);
        _disk.Before(SiteOperation.Write, SiteSums.Name);
        File.WriteAllBytes(Path.Combine(_folder.Fresh, SiteSums.Name), sums);
        _disk.Before(SiteOperation.Write, SiteSums.About);
        File.WriteAllBytes(Path.Combine(_folder.Fresh, SiteSums.About), about.ToJson());
        var name = _folder.NameFor(options.Stamp.Edition, options.Stamp.Day);
        _folder.Finish(name, ledger);
        return new MadeSite(name, _folder.FolderOf(name), IsCurrent: false);
    }

    // All of it was taken over, so that what is served is whole.
    private bool IsSame(string current, SiteInMaking site, SiteAbout about, HashBytes sums) =>
        site.Writer.Taken == site.Writer.Files && HasSums(current, sums) && HasAbout(current, about);

    private bool HasAbout(string name, SiteAbout about) =>
        Path.Combine(_folder.FolderOf(name), SiteSums.About) is var file
        && File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(about.ToJson());

    private bool HasSums(string name, HashBytes sums) =>
        Path.Combine(_folder.FolderOf(name), SiteSums.Name) is var file && File.Exists(file)
        && HashBytes.Of(File.ReadAllBytes(file)) == sums;

    private static ImmutableArray<SiteEntry> LooseOf(SiteInMaking site)
    {
        var ofPages = site.Pages.SelectMany(page => page.Files).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return [.. site.Writer.Entries.Where(entry => !ofPages.Contains(entry.Path)).OrderBy(entry => entry.Path, StringComparer.Ordinal)];
    }

    private EarlierSite? Start(PublicSiteOptions options)
    {
        if (options.IsAnew || _folder.Current is not { } current || LedgerOf(current) is not { } ledger)
        {
            _folder.StartFresh();
            return null;
        }

        var recycled = _folder.StartFromBefore();
        return new EarlierSite(_folder.FolderOf(current), ledger, ledger.Origin.Build == options.Build, _disk) { Recycled = recycled };
    }

    // A ledger of another site than the one beside it says nothing.
    private SiteLedger? LedgerOf(string name) =>
        SiteLedger.TryLoad(_folder.LedgerOf(name)) is { } ledger && HasSums(name, ledger.Sums) ? ledger : null;
}
