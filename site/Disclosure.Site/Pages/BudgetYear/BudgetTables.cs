using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Site.Data;

namespace Disclosure.Site.Pages.BudgetYear;

/// <summary>A year's targets as data.</summary>
public static class BudgetTables
{
    private static readonly ImmutableArray<DataColumn> ProjectColumns =
    [
        new("code", "项目编码"), new("name", "项目名称"), new("departmentCode", "主管部门编码"), new("department", "主管部门"),
        new("unitCode", "实施单位编码"), new("unit", "实施单位"), new("budgetKind", "预算"), new("kind", "类型"),
        new("amount", "年度资金（元）"), new("indicators", "指标数（个）"), new("withheld", "不予公开"),
    ];

    private static readonly ImmutableArray<DataColumn> DepartmentColumns =
    [
        new("code", "部门编码"), new("name", "部门"), new("units", "单位数（个）"), new("projects", "项目数（个）"),
        new("amount", "年度资金（元）"), new("statement", "部门公布的绩效目标设置情况"), new("reconciliation", "核对"),
    ];

    private static readonly ImmutableArray<DataColumn> BudgetColumns =
    [
        new("budgetKind", "预算"), new("revenue", "政府预算收入（元）"), new("expenditure", "政府预算支出（元）"), new("goal", "绩效目标"),
        new("projects", "编报绩效目标的项目（个）"), new("amount", "项目年度资金（元）"), new("empty", "空表说明"),
    ];

    /// <summary>Every project with a target.</summary>
    public static DataTable Projects(ImmutableArray<BudgetProject> projects) => new(
        "projects", "编报绩效目标的项目", ProjectColumns, projects.Select(RowOf));

    /// <summary>Sums by department.</summary>
    public static DataTable Departments(ImmutableArray<DepartmentShare> departments) => new(
        "departments",
        "各部门项目数和金额",
        DepartmentColumns,
        departments.Select(share => ImmutableArray.Create<DataCell>(
            share.Code, share.Name, share.Units, share.Projects, share.Amount.Yuan, share.Statement, share.Reconciliation)));

    /// <summary>The four budgets.</summary>
    public static DataTable Budgets(ImmutableArray<BudgetShare> budgets) => new(
        "budgets",
        "四本预算",
        BudgetColumns,
        budgets.Select(share => ImmutableArray.Create<DataCell>(
            share.Budget, share.Revenue, share.Expenditure, share.Goal, share.Projects, (Money?)share.Amount, share.Empty)));

    private static ImmutableArray<DataCell> RowOf(BudgetProject project) =>
    [
        project.Code, project.Name, project.DepartmentCode, project.Department, project.UnitCode, project.Unit, project.Budget,
        project.Kind, project.Amount, project.Indicators, (bool?)project.IsWithheld,
    ];
}
