using System.Collections.Immutable;
using Disclosure.Model.Indicators;
using Disclosure.Model.Policies;
using Disclosure.Model.Targets;
using Disclosure.Site.Registers;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.BudgetYear;

/// <summary>The tables of a year's targets.</summary>
public static class BudgetTables
{
    /// <summary>Every table of a year's page.</summary>
    public static ImmutableArray<ITable> All =>
        [Projects, Departments, Budgets, FocusItems, Indicators, RegisterTables.EmptyTables, RegisterTables.Withheld];

    /// <summary>Every project with a target.</summary>
    public static Table<BudgetProject> Projects { get; } = new("projects", "编报绩效目标的全部项目", of =>
    [
        of.Code("code", "项目编码", project => project.Code),
        of.Words("name", "项目", project => project.Name) with
        {
            HeadsRow = true,
            Cell = (page, project) => new(project.Name, page.LinkTo(project.Path), Note: project.Code),
        },
        of.Code("departmentCode", "主管部门编码", project => project.DepartmentCode),
        of.Words("department", "主管部门", project => project.Department) with { Use = ColumnUse.Data },
        of.Code("unitCode", "实施单位编码", project => project.UnitCode),
        of.Words("unit", "实施单位", project => project.Unit),
        of.Words("budgetKind", "预算", project => project.Budget),
        of.Words("kind", "类型", project => project.Kind),
        of.Amount("amount", "年初预算", project => project.Amount),
        of.Count("indicators", "指标数", "个", project => project.IsWithheld ? null : project.Indicators) with
        {
            Cell = (_, project) => project.IsWithheld ? EmptyCells.Withheld : null,
        },
        of.Flag("withheld", "不予公开", project => project.IsWithheld),
    ]);

    /// <summary>Sums by department, each held against the department's own sentence.</summary>
    public static Table<DepartmentShare> Departments { get; } = new("departments", "各部门编报绩效目标的项目数和金额", of =>
    [
        of.Code("code", "部门编码", share => share.Code),
        of.Words("name", "部门", share => share.Name) with
        {
            HeadsRow = true,
            Cell = (page, share) => new(share.Name, page.LinkTo(share.Path)),
        },
        of.Count("units", "单位数", "个", share => share.Units),
        of.Count("projects", "项目数", "个", share => share.Projects) with
        {
            Total = ColumnTotals.Count<DepartmentShare>(share => share.Projects),
        },
        of.Amount("amount", "年初预算", share => share.Amount) with { Total = ColumnTotals.Amount<DepartmentShare>(share => share.Amount) },
        of.Words("statement", "部门公布的绩效目标设置情况", share => share.Statement) with { Use = ColumnUse.Data },
        of.Words("reconciliation", "与部门说明核对", share => share.Reconciliation) with
        {
            Cell = (_, share) => new(null, Badge: share.Agreement, Note: share.Reconciliation),
        },
        of.Words("publication", "公开状态", share => share.Standing.State.Text) with
        {
            Cell = (root, share) => share.Standing.ToCell(root),
        },
    ]);

    /// <summary>The four budgets: what the government takes in and spends, and what of it has targets.</summary>
    public static Table<BudgetShare> Budgets { get; } = new("budgets", "四本预算与编报绩效目标的项目", of =>
    [
        of.Words("budgetKind", "预算", share => share.Budget),
        of.Amount("revenue", "政府预算收入", share => share.Revenue),
        of.Amount("expenditure", "政府预算支出", share => share.Expenditure),
        of.Count("projects", "编报绩效目标的项目", "个", share => share.Projects),
        of.Amount("amount", "项目年初预算", share => share.Amount),
        of.Words("goal", "绩效目标", share => share.Goal) with { Use = ColumnUse.Data },
        of.Words("empty", "空表说明", share => share.Empty) with { Use = ColumnUse.Data },
        of.Words("goalOrEmpty", "绩效目标或空表说明", share => share.Goal ?? share.Empty) with
        {
            Use = ColumnUse.Readers,
            Cell = (_, share) => share.Goal is null ? null : new(share.Goal, Note: share.Empty),
        },
    ]);

    /// <summary>Focus items of clauses 三, 九 and 十.</summary>
    public static Table<FocusItem> FocusItems { get; } = new("focus", "政府预算绩效关注事项", of =>
    [
        of.Words("name", "事项", item => item.Name) with { Cell = (_, item) => new(item.Name, Note: item.Clause.Cited()) },
        of.Words("clause", "条款", item => item.Clause.Numeral()) with { Use = ColumnUse.Data },
        of.Words("content", "内容", item => item.Content),
        of.Amount("amount", "涉及金额", item => item.Amount),
    ]);

    /// <summary>The government's own indicators.</summary>
    public static Table<Indicator> Indicators { get; } = new("indicators", "政府预算绩效指标", of =>
    [
        of.Words("level1", "一级指标", indicator => indicator.Level1),
        of.Words("level2", "二级指标", indicator => indicator.Level2),
        of.Words("level3", "三级指标", indicator => indicator.Level3) with { HeadsRow = true },
        of.Words("target", "指标值", indicator => indicator.Target.Raw),
    ]);
}
