namespace Disclosure.Publishing.Build;

/// <summary>What a build is asked for.</summary>
public sealed record BuildOptions
{
    /// <summary>The folder to put the site in; made where it is missing, replaced as a whole where it holds an earlier build.</summary>
    public required string Output { get; init; }

    /// <summary>
    /// The absolute address the site will have, for the sitemap, canonical links and <c>404.html</c>; nothing where it is
    /// not known. Pages link relatively either way.
    /// </summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>How many pages are made at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>The clock that measures the steps. No time of it gets into a page.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
