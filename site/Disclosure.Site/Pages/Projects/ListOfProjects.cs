using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Pages.Projects;

/// <summary>The projects of a year that have a grade, or a budget, in common.</summary>
/// <param name="Year">The year.</param>
/// <param name="Key">The grade or budget as addresses spell it.</param>
/// <param name="Name">The grade or budget, as links to the list name it.</param>
/// <param name="Title">What the list is called, without its year: <c>自评为优的项目</c>.</param>
/// <param name="Path">Where it begins, from the site's root.</param>
/// <param name="Projects">The projects, by code.</param>
internal sealed record ListOfProjects(
    FiscalYear Year, string Key, string Name, string Title, string Path, ImmutableArray<ProjectInYear> Projects);
