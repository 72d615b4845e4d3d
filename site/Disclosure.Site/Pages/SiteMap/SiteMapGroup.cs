using System.Collections.Immutable;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.SiteMap;

/// <summary>A part of the site map.</summary>
/// <param name="Name">What it holds.</param>
/// <param name="Links">Its pages.</param>
public sealed record SiteMapGroup(string Name, ImmutableArray<SiteLink> Links);
