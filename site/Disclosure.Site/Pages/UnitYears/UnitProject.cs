using Disclosure.Model.Scoring;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>A project of a unit in a year, as a row.</summary>
/// <param name="Project">The project.</param>
/// <param name="UnitName">实施单位.</param>
/// <param name="IsOwn">Whether the unit itself carries it out; a department's page lists its units' projects too.</param>
/// <param name="WhyNoTotal">Why it has no total; nothing where it has one, or where nothing is to be said.</param>
internal sealed record UnitProject(ProjectInYear Project, string UnitName, bool IsOwn, Badge? WhyNoTotal)
{
    /// <summary>How many of its targets were reached; none where no self-evaluation is published.</summary>
    public AttainmentCounts Attained { get; init; }
}
