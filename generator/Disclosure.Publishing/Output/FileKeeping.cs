namespace Disclosure.Publishing.Output;

/// <summary>How the files of a site are kept.</summary>
internal sealed record FileKeeping
{
    /// <summary>Files are for whoever may read the folder, and nothing is known of them.</summary>
    public static FileKeeping Plain { get; } = new();

    /// <summary>Whether only the owner may read them.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Whether the hash of each is kept.</summary>
    public bool HasSums { get; init; }

    /// <summary>The site before, of which files are taken over; nothing where all are written.</summary>
    public EarlierSite? Earlier { get; init; }

    /// <summary>The disk.</summary>
    public SiteDisk Disk { get; init; } = SiteDisk.Real;
}
