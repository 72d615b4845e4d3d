using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Terms;
using Disclosure.Site.Data;

namespace Disclosure.Site.Pages.AccountsYear;

/// <summary>A year's self-evaluations as data.</summary>
public static class AccountsTables
{
    private static readonly ImmutableArray<DataColumn> Columns =
    [
        new("code", "编码"), new("name", "名称"), new("departmentCode", "主管部门编码"), new("department", "主管部门"), new("unitCode", "单位编码"),
        new("unit", "单位"), new("budget", "全年预算数（元）"), new("executed", "全年执行数（元）"),
        new("rate", "执行率（%）"), new("total", "自评总分"), new("grade", "自评等级"),
        new("recomputed", "复算总分"), new("difference", "自评总分减复算总分"), new("differingRows", "与复算不同的指标（行）"),
        new("withheld", "不予公开"),
    ];

    /// <summary>Every project's self-evaluation.</summary>
    public static DataTable Projects(ImmutableArray<AccountsEntry> entries) => new("projects", "项目支出绩效自评", Columns, entries.Select(RowOf));

    /// <summary>Every unit's self-evaluation of itself as a whole.</summary>
    public static DataTable Units(ImmutableArray<AccountsEntry> entries) => new("units", "整体支出绩效自评", Columns, entries.Select(RowOf));

    private static ImmutableArray<DataCell> RowOf(AccountsEntry entry) =>
    [
        entry.Code, entry.Name, entry.DepartmentCode, entry.Department, entry.UnitCode, entry.Unit, entry.Budget, entry.Executed,
        RateOf(entry), entry.Total, entry.Grade?.Term(), entry.Recomputed, entry.Difference, entry.DifferingRows, (bool?)entry.IsWithheld,
    ];

    // As it is shown: in per cent for readers, a ratio for programs.
    private static DataCell RateOf(AccountsEntry entry) => entry.Execution.ShownPercent is { } percent
        ? DataCell.Spelt(percent / 100m, percent.ToString(CultureInfo.InvariantCulture))
        : DataCell.Empty;
}
