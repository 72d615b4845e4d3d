using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Duties;
using Disclosure.Model.Stages;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Coverage;

/// <summary>The projects of a department that are in no coverage: those that owe no self-evaluation, and those without a target.</summary>
internal static class ProjectsAside
{
    /// <summary>The table of them.</summary>
    public static Table<ProjectAside> Aside { get; } = new("aside", "不计入自评覆盖的项目", of =>
    [
        of.Code("code", "项目编码", row => row.Code),
        of.Words("project", "项目", row => row.Name) with
        {
            Cell = (root, row) => new(row.Name, root.LinkTo(row.Path), Note: row.Unit),
        },
        of.Code("unitCode", "单位编码", row => row.UnitCode),
        of.Words("unit", "单位", row => row.Unit) with { Use = ColumnUse.Data },
        of.Words("kind", "情况", row => row.Kind),
        of.Words("reason", "原因", row => row.Reason),
    ]);

    /// <summary>Those of a department in a year.</summary>
    public static ImmutableArray<ProjectAside> Of(PageContext context, UnitCode department, FiscalYear year) =>
    [
        .. context.Projects.OfDepartment(department, year).Select(project => Of(context, project)).OfType<ProjectAside>(),
    ];

    /// <summary>
    /// Whether a project with a target owes no self-evaluation. What is withheld is counted as that, and what was made counts.
    /// </summary>
    public static bool OwesNothing(PageContext context, ProjectInYear project) =>
        project is { Self: null, Target.Withheld: null }
        && OwedItems.Of(context.Records).HasEnded(project.Code, project.Year);

    /// <summary>How many of each, in a phrase such as <c>1 个不用自评、1 个有自评没有目标</c>; nothing for none.</summary>
    public static string? Phrase(ImmutableArray<ProjectAside> rows)
    {
        var owesNothing = rows.Count(row => row.OwesNothing);
        var parts = new[]
        {
            owesNothing == 0 ? null : $"{owesNothing} 个不用自评",
            owesNothing == rows.Length ? null : $"{rows.Length - owesNothing} 个有自评没有目标",
        };
        return rows.IsEmpty ? null : string.Join('、', parts.OfType<string>());
    }

    private static ProjectAside? Of(PageContext context, ProjectInYear project) => project switch
    {
        { Target: null, Self: not null } => RowOf(context, project, false, "没有公开的绩效目标，分子分母都没有它。"),
        _ when OwesNothing(context, project) => RowOf(context, project, true, WhyNothing(context, project)),
        _ => null,
    };

    private static ProjectAside RowOf(PageContext context, ProjectInYear project, bool owesNothing, string reason) => new(
        project.Code.Value, project.Name, $"{SitePaths.Project(project.Code)}#y{project.Year}", project.Unit.Value,
        context.Records.NameOf(project.Unit), owesNothing, reason);

    // As the strip of the project's page tells it.
    private static string WhyNothing(PageContext context, ProjectInYear project) =>
        ProjectStages.EvaluationOf(context.Records, project.Code, project.Year).Reason ?? "已经结束，不再应公开自评。";
}
