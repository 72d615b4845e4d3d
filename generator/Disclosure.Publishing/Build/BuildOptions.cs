using System.Collections.Immutable;
using Disclosure.Model.Editions;
using Disclosure.Model.Portals;
using Disclosure.Publishing.Output;

namespace Disclosure.Publishing.Build;

/// <summary>What a build is asked for.</summary>
public sealed record BuildOptions
{
    /// <summary>The folder to put the site in; made where it is missing, replaced as a whole where it holds an earlier build.</summary>
    public required string Output { get; init; }

    /// <summary>
    /// Folders that the output must neither hold nor lie in, as a build would replace or read them: the content, ratings.
    /// </summary>
    public ImmutableArray<string> Apart { get; init; } = [];

    /// <summary>The right to the output, of who builds into it again and again; nothing where the build shall take it for itself.</summary>
    public OutputClaim? Claim { get; init; }

    /// <summary>Whom the site is for; a preview unless it is said to be public.</summary>
    public SiteMode Mode { get; init; }

    /// <summary>
    /// The address the site will have, for the sitemap, canonical links and <c>404.html</c>; nothing where it is
    /// not known. Pages link relatively either way.
    /// </summary>
    public SiteAddress? BaseUrl { get; init; }

    /// <summary>The path that the site stands at on its host, where <see cref="BaseUrl"/> does not tell it.</summary>
    public string Place { get; init; } = "/";

    /// <summary>How many pages are made at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>The clock that measures the steps. No time of it gets into a page.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
