using Disclosure.Model.Portals;
using Disclosure.Publishing.Output;

namespace Disclosure.Publishing.PublicSites;

/// <summary>
/// What a public folder serves, told without the right to the folder: whoever only looks keeps nobody from publishing. What is not known
/// for certain is not told.
/// </summary>
public sealed class LiveSite
{
    private readonly SiteOrigin _origin;

    private LiveSite(string folder, SiteOrigin origin) => (Folder, _origin) = (folder, origin);

    /// <summary>The link that leads to the site, whichever it is at the time.</summary>
    public string Folder { get; }

    /// <summary>The address that the site was made for; nothing where none was known.</summary>
    public SiteAddress? BaseUrl => SiteAddress.TryParse(_origin.BaseUrl);

    /// <summary>What the folder <paramref name="output"/> serves; nothing where it serves nothing that is known.</summary>
    public static LiveSite? Of(string output)
    {
        ArgumentException.ThrowIfNullOrEmpty(output);
        try
        {
            var folder = PublicFolder.LookAt(RealPath.Of(output));
            return folder.Current is { } current && SiteLedger.TryLoad(folder.LedgerOf(current)) is { } ledger
                && SiteAbout.TryRead(folder.FolderOf(current)) == SiteAbout.Of(ledger)
                    ? new LiveSite(Path.Combine(output, CurrentLink.Name), ledger.Origin)
                    : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether it was made of just this by just this tool, for whatever address.</summary>
    public bool IsOf(SiteStamp stamp) =>
        _origin with { BaseUrl = "" } == new PublicSiteOptions { Stamp = stamp }.Origin;
}
