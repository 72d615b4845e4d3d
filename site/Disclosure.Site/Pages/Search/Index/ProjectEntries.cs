using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.ProjectProfile;

namespace Disclosure.Site.Pages.Search.Index;

/// <summary>Projects in the index: by name, and by what their indicators and goals say.</summary>
internal static class ProjectEntries
{
    /// <summary>A project by its names.</summary>
    public static SearchEntry Of(PageContext context, ProjectDossier project) =>
        new(SearchKind.Project, SitePaths.Project(project.Code), project.Name)
        {
            Units = UnitsOf(project.Department, project.Unit),
            Years = YearsOfRecords.Of(project),
            FormerCodes = context.Records.Publications.Renames.FormerOf(project.Code.Value),
            FormerNames = [.. NamesOf(context, project).Where(name => name != project.Name).Distinct()],
        };

    /// <summary>The codes of a department and its unit, each once.</summary>
    public static ImmutableArray<string> UnitsOf(UnitCode? department, UnitCode unit) =>
        department is { } above && above != unit ? [above.Value, unit.Value] : [unit.Value];

    private static IEnumerable<string> NamesOf(PageContext context, ProjectDossier project)
    {
        foreach (var year in project.Years)
        {
            if (year.Target is { } target)
                yield return context.Records.Names.Of(target);
            if (year.Self is { } self)
                yield return context.Records.Names.Of(self);
        }
    }
}
