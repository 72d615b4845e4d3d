namespace Disclosure.Generator.Commands.Serve;

/// <summary>One of the sites that are served: where its files are, and where on the host it stands.</summary>
/// <param name="Prefix">The path that it stands below, such as <c>/preview</c>; empty for the root.</param>
/// <param name="Signal">Tells its open pages of a new build; nothing for pages that shall not reload.</param>
internal sealed record ServedSite(string Prefix, ReloadSignal? Signal)
{
    /// <summary>The path that the preview stands below.</summary>
    public const string Preview = "/preview";

    private volatile DirectoryInfo? _folder;
    private volatile string _standIn = StandInPage.NothingPublished;

    /// <summary>
    /// The folder of its files, which may be another later; nothing while there is no site, which <see cref="StandIn"/> explains.
    /// </summary>
    public DirectoryInfo? Folder
    {
        get => _folder;
        set => _folder = value;
    }

    /// <summary>The page that is shown while there is no site.</summary>
    public string StandIn
    {
        get => _standIn;
        set => _standIn = value;
    }

    /// <summary>Whether only this machine may see it: what is not published is nobody else's.</summary>
    public bool IsPrivate => Prefix.Length > 0;

    /// <summary>Whether a path of the host is of this site.</summary>
    public bool Has(string path) =>
        Prefix.Length == 0 || path == Prefix || path.StartsWith(Prefix + "/", StringComparison.Ordinal);
}
