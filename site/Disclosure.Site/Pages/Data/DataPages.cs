using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Targets;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Data;

/// <summary><c>data/</c>: every project and year in one table.</summary>
internal static class DataPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) => [PagePlan.InFolder(SitePaths.Data, () => Make(context))];

    private static DataPage Make(PageContext context) => new()
    {
        Site = context.Site,
        Path = SitePaths.Data,
        Title = "数据下载",
        Description = "全部年度、全部项目的绩效目标和绩效自评数据，CSV 和 JSON。",
        Columns = ColumnDictionary.Columns.Data([.. ColumnDictionary.RowsOf(context)]),
        Projects = DataTables.Projects.Data(ProjectsOf(context)),
    };

    private static IEnumerable<ProjectInData> ProjectsOf(PageContext context) =>
        from code in context.Records.ProjectCodes
        from year in context.Records.Years
        let target = context.Records.FindProjectTarget(code, year)
        let self = context.Records.FindProjectSelfEvaluation(code, year)
        where target is not null || self is not null
        select RowOf(context, code, year, target, self);

    private static ProjectInData RowOf(
        PageContext context, ProjectCode code, FiscalYear year, ProjectTarget? target, ProjectSelfEvaluation? self)
    {
        var department = target?.Department ?? self!.Department;
        var unit = target?.Unit ?? self!.Unit;
        return new ProjectInData
        {
            Year = year,
            Code = code,
            DepartmentCode = department,
            Department = context.Records.NameOf(department),
            UnitCode = unit,
            Unit = context.Records.NameOf(unit),
            Target = target,
            Self = self,
            Recomputed = self is null ? null : context.Scores.Of(self).Recomputed,
        };
    }
}
