using System.Collections.Immutable;
using Disclosure.Model.Calendar;

namespace Disclosure.Site.Pages.Projects;

/// <summary>The projects of a year in their lists.</summary>
/// <param name="Year">The year.</param>
/// <param name="Count">How many projects it has.</param>
/// <param name="Grades">By grade; lists of none among them.</param>
/// <param name="Budgets">By budget; lists of none among them.</param>
internal sealed record YearOfProjects(
    FiscalYear Year, int Count, ImmutableArray<ListOfProjects> Grades, ImmutableArray<ListOfProjects> Budgets);
