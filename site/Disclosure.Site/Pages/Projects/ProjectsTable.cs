using Disclosure.Site.Data;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Projects;

/// <summary>All projects, a row each.</summary>
public static class ProjectsTable
{
    /// <summary>The projects.</summary>
    public static Table<ListedProject> Projects { get; } = new("projects", "全部项目", of =>
    [
        of.Code("code", "项目编码", project => project.Code),
        of.Words("name", "项目名称", project => project.Name) with
        {
            Cell = (root, project) => new(project.Name, root.LinkTo(project.Path), project.Preview, project.Code),
        },
        of.Code("departmentCode", "主管部门编码", project => project.DepartmentCode),
        of.Words("department", "主管部门", project => project.Department) with { Use = ColumnUse.Data },
        of.Code("unitCode", "实施单位编码", project => project.UnitCode),
        of.Words("unit", "实施单位", project => project.Unit),
        of.Count("first", "最早年度", null, project => project.First.Number) with { Use = ColumnUse.Data },
        of.Count("newest", "最近年度", null, project => project.Newest.Number) with { Use = ColumnUse.Data },
        of.Words("years", "年度", Years) with { Use = ColumnUse.Readers },
        of.Count("targetYear", "年初预算的年度", null, project => project.TargetYear?.Number) with { Use = ColumnUse.Data },
        of.Amount("targetAmount", "最近一年的年初预算", project => project.Promised) with
        {
            Cell = (_, project) => project.Promised is null ? null : new(project.Promised.InTenThousand(), Note: $"{project.TargetYear} 年"),
        },
        of.Count("resultYear", "自评的年度", null, project => project.ResultYear?.Number) with { Use = ColumnUse.Data },
        of.Points("total", "最近一次自评总分", project => project.Total) with
        {
            Cell = (_, project) => project.ResultYear is { } year
                ? new(project.Total?.ToString(), Note: $"{year} 年")
                : new(null, Badge: project.WhyNoResult),
        },
        of.Grade("grade", "最近一次自评等级", project => project.Grade),
    ]);

    private static string Years(ListedProject project) =>
        project.First == project.Newest ? $"{project.Newest}" : $"{project.First}～{project.Newest}";
}
