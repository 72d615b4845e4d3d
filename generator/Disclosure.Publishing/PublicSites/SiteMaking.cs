using Disclosure.Publishing.Reports;

namespace Disclosure.Publishing.PublicSites;

/// <summary>What came of making a public site.</summary>
/// <param name="Site">The site; nothing where it was not made.</param>
/// <param name="Report">What was made, or why nothing was.</param>
public sealed record SiteMaking(MadeSite? Site, BuildReport Report);
