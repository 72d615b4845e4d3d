using Disclosure.Model.Portals;
using Disclosure.Publishing.Output;

namespace Disclosure.Publishing.PublicSites;

/// <summary>How a public site is made.</summary>
public sealed record PublicSiteOptions
{
    /// <summary>Of what.</summary>
    public required SiteStamp Stamp { get; init; }

    /// <summary>
    /// The address the site will have, for the sitemap, canonical links and <c>404.html</c>; nothing where it is not known.
    /// </summary>
    public SiteAddress? BaseUrl { get; init; }

    /// <summary>How many pages are made at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>The clock that measures the steps. No time of it gets into a page.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether nothing is taken over from the site before, so that all is made anew.</summary>
    public bool IsAnew { get; init; }

    /// <summary>The build of the tool; a test says another.</summary>
    internal string Build { get; init; } = ToolBuild.Name;

    /// <summary>The disk; a test stops it.</summary>
    internal SiteDisk Disk { get; init; } = SiteDisk.Real;

    /// <summary>What the site as a whole is made from.</summary>
    internal SiteOrigin Origin => new(
        Stamp.Edition.ToString(), Stamp.State.ToString(), SiteAbout.DayOf(Stamp.Day), Stamp.Tool, Build, BaseUrl?.ToString() ?? "");
}
