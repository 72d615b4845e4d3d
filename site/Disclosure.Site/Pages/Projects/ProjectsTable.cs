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
            Cell = (root, project) => new(project.Name, root.LinkTo(project.Path), Note: project.Code),
        },
        of.Code("departmentCode", "主管部门编码", project => project.DepartmentCode),
        of.Words("department", "主管部门", project => project.Department) with { Use = ColumnUse.Data },
        of.Code("unitCode", "实施单位编码", project => project.UnitCode),
        of.Words("unit", "实施单位", project => project.Unit),
        of.Words("years", "年度", Years),
        of.Count("targetYear", "年初预算的年度", null, project => project.TargetYear?.Number) with { Use = ColumnUse.Data },
        of.Amount("targetAmount", "最近一年的年初预算", project => project.Promised) with
        {
            PhoneLabel = "年初预算（万元）",
            Cell = (_, project) => project.Promised is null ? null : new(project.Promised.InTenThousand(), Note: $"{project.TargetYear} 年"),
        },
        of.Count("resultYear", "自评的年度", null, project => project.ResultYear?.Number) with { Use = ColumnUse.Data },
        of.Points("total", "最近一次自评总分", project => project.Total) with
        {
            PhoneLabel = "自评",
            Cell = (_, project) => project.ResultYear is { } year
                ? new(project.Total?.ToString(), Note: $"{year} 年")
                : new(null, Badge: project.WhyNoResult),
        },
        of.Grade("grade", "最近一次自评等级", project => project.Grade),
        of.Words("state", "没有自评的原因", project => project.WhyNoResult?.Text) with { Use = ColumnUse.Data },
    ]);

    /// <summary>The years in runs, such as <c>2023、2025～2026</c>: a year without the project is in none.</summary>
    private static string Years(ListedProject project)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var year in project.Years)
        {
            if (runs.Count > 0 && runs[^1].Last == year.Number - 1)
                runs[^1] = (runs[^1].First, year.Number);
            else
                runs.Add((year.Number, year.Number));
        }

        return string.Join('、', runs.Select(run => run.First == run.Last ? $"{run.First}" : $"{run.First}～{run.Last}"));
    }
}
