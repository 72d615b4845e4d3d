using Disclosure.Model.Editions;

namespace Disclosure.Publishing.PublicSites;

/// <summary>What a public site is a function of: the same four give the same bytes.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="State">The hash of what is published (<see cref="EditionHistory.Facts"/>).</param>
/// <param name="Day">The day that clocks are told for.</param>
/// <param name="Tool">The tool's version, as readers are told it.</param>
public sealed record SiteStamp(EditionId Edition, ContentHash State, DateOnly Day, string Tool);
