using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Articles;
using Disclosure.Model.Checks;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;
using Disclosure.Model.Registry;

namespace Disclosure.Site.Facts;

/// <summary>What a site is made from.</summary>
/// <param name="Records">The content.</param>
/// <param name="Articles">Articles for readers.</param>
/// <param name="Glossary">The glossary.</param>
/// <param name="Checks">What the checks say about the content; pages show the neutral notes of it.</param>
public sealed record SiteFacts(
    RecordSet Records, ImmutableArray<Article> Articles, ImmutableArray<GlossaryTerm> Glossary, ImmutableArray<Finding> Checks)
{
    /// <summary>The editions, for what pages say of corrections; none where nothing was published.</summary>
    public ReleasedEditions Editions { get; init; } = ReleasedEditions.None;

    /// <summary>The scans of approvals that are published with them.</summary>
    public ImmutableArray<PublishedScan> Scans { get; init; } = [];

    /// <summary>Whom it is made for; a preview unless it is said to be public, so that nothing is taken for published by mistake.</summary>
    public SiteMode Mode { get; init; }
}
