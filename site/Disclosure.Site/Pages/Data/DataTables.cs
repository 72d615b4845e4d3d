using System.Collections.Immutable;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Data;

/// <summary>The tables of everything as data.</summary>
internal static class DataTables
{
    /// <summary>Every project and year: target and self-evaluation in a row.</summary>
    public static Table<ProjectInData> Projects { get; } = new("projects", "全部年度的项目", of =>
    [
        of.Year("year", "年度", row => row.Year),
        of.Code("code", "项目编码", row => row.Code.Value),
        of.Words("name", "项目名称", row => row.Target?.Name ?? row.Self!.Name),
        of.Code("departmentCode", "主管部门编码", row => row.DepartmentCode.Value),
        of.Words("department", "主管部门", row => row.Department),
        of.Code("unitCode", "实施单位编码", row => row.UnitCode.Value),
        of.Words("unit", "实施单位", row => row.Unit),
        of.Words("budgetKind", "预算", row => row.Target?.Budget.Term()),
        of.Amount("targetAmount", "年初预算", row => row.Target?.YearAmount()),
        of.Amount("budget", "全年预算数", row => row.PublishedSelf?.Funds.Total?.Budget),
        of.Amount("executed", "全年执行数", row => row.PublishedSelf?.Funds.Total?.Executed),
        of.Points("total", "自评总分", row => row.PublishedSelf?.Total),
        of.Grade("grade", "自评等级", row => row.PublishedSelf?.Grade),
        of.Points("recomputed", "核算总分", row => row.Recomputed),
        of.Flag("withheld", "不予公开", row => row.IsWithheld),
        of.Words("path", "网页", row => SitePaths.Project(row.Code)),
    ]);

    /// <summary>Every table of the page.</summary>
    public static ImmutableArray<ITable> All { get; } = [Projects, DataDictionary.Fields, ColumnDictionary.Columns];
}
