using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Registers;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.AccountsYear;

/// <summary>The tables of a year's self-evaluations.</summary>
public static class AccountsTables
{
    /// <summary>Every table of a year's page.</summary>
    public static ImmutableArray<ITable> All =>
        [Projects, Units, Departments, Missing, RegisterTables.EmptyTables, RegisterTables.Withheld];

    /// <summary>Every project's self-evaluation.</summary>
    public static Table<AccountsEntry> Projects { get; } = SelfEvaluations("projects", "项目支出绩效自评", "项目");

    /// <summary>Every unit's self-evaluation of itself as a whole.</summary>
    public static Table<AccountsEntry> Units { get; } = SelfEvaluations("units", "部门（单位）整体支出绩效自评", "单位");

    /// <summary>Sums by department.</summary>
    public static Table<AccountsDepartment> Departments { get; } = new("departments", "各部门绩效自评", of =>
    [
        of.Code("code", "部门编码", department => department.Code),
        of.Words("name", "部门", department => department.Name) with
        {
            Cell = (page, department) => new(department.Name, page.LinkTo(department.Path)),
        },
        of.Count("targets", "编报绩效目标的项目", "个", department => department.Targets) with
        {
            Total = ColumnTotals.Count<AccountsDepartment>(department => department.Targets),
        },
        of.Count("results", "公开自评的项目", "个", department => department.Results) with
        {
            Total = ColumnTotals.Count<AccountsDepartment>(department => department.Results),
        },
        of.Amount("budget", "全年预算数", department => department.Execution.Budget) with
        {
            Total = ColumnTotals.Amount<AccountsDepartment>(department => department.Execution.Budget),
        },
        of.Amount("executed", "全年执行数", department => department.Execution.Executed) with
        {
            Total = ColumnTotals.Amount<AccountsDepartment>(department => department.Execution.Executed),
        },
        of.Rate("rate", "执行率", department => department.Execution) with
        {
            Total = ColumnTotals.Rate<AccountsDepartment>(department => department.Execution),
        },
        of.Count("differing", "总分与核算不同", "个", department => department.Differing) with
        {
            Total = ColumnTotals.Count<AccountsDepartment>(department => department.Differing),
        },
        of.Words("publication", "公开状态", department => department.Standing.State.Text) with
        {
            Cell = (root, department) => department.Standing.ToCell(root),
        },
    ]);

    /// <summary>Projects with a target and no self-evaluation.</summary>
    public static Table<MissingResult> Missing { get; } = new("missing", "有绩效目标、未见自评的项目", of =>
    [
        of.Code("code", "项目编码", missing => missing.Code),
        of.Words("name", "项目", missing => missing.Name) with
        {
            Cell = (page, missing) => new(missing.Name, page.LinkTo(missing.Path), Note: missing.Code),
        },
        of.Code("unitCode", "实施单位编码", missing => missing.UnitCode),
        of.Words("unit", "实施单位", missing => missing.Unit),
        of.Words("state", "状态", missing => missing.State.Text) with
        {
            Cell = (_, missing) => new(null, Badge: missing.State, Note: missing.Days),
        },
    ]);

    private static Table<AccountsEntry> SelfEvaluations(string key, string name, string subject) => new(key, name, of =>
    [
        of.Code("code", "编码", entry => entry.Code),
        of.Words("name", subject, entry => entry.Name) with
        {
            HeadsRow = true,
            Cell = (page, entry) => new(
                entry.Name, page.LinkTo(entry.Path), Note: entry.Unit == entry.Name ? null : entry.Unit),
        },
        of.Count("missed", "未达成", "项", entry => entry.IsWithheld ? null : entry.Attained.Missed) with
        {
            Cell = (page, entry) => entry is { IsWithheld: false, Attained.Unmet: > 0 } ? MissedCell(page, entry) : null,
            Total = ColumnTotals.Count<AccountsEntry>(entry => entry.Attained.Missed),
            Phone = PhoneRole.Fact,
            PhoneLabel = "未达成",
        },
        of.Count("partly", "部分达成", "项", entry => entry.IsWithheld ? null : entry.Attained.Partly) with { Use = ColumnUse.Data },
        of.Code("departmentCode", "主管部门编码", entry => entry.DepartmentCode),
        of.Words("department", "主管部门", entry => entry.Department) with { Use = ColumnUse.Data },
        of.Code("unitCode", "单位编码", entry => entry.UnitCode),
        of.Words("unit", "单位", entry => entry.Unit) with { Use = ColumnUse.Data },
        of.Amount("budget", "全年预算数", entry => entry.Budget) with
        {
            Total = ColumnTotals.Amount<AccountsEntry>(entry => entry.Budget),
            Phone = PhoneRole.More,
        },
        of.Amount("executed", "全年执行数", entry => entry.Executed) with
        {
            Phone = PhoneRole.Fact,
            PhoneLabel = "执行（万元）",
            Total = ColumnTotals.Amount<AccountsEntry>(entry => entry.Executed),
        },
        of.Rate("rate", "执行率", entry => entry.Execution) with { Total = ColumnTotals.Rate<AccountsEntry>(entry => entry.Execution) },
        of.Points("total", "自评总分", entry => entry.Total) with
        {
            Phone = PhoneRole.More,
            Cell = (_, entry) => entry.IsWithheld ? EmptyCells.Withheld : null,
        },
        of.Grade("grade", "自评等级", entry => entry.Grade),
        of.Points("recomputed", "核算总分", entry => entry.Recomputed) with { Use = ColumnUse.Data },
        of.Points("difference", "自评总分减核算总分", entry => entry.Difference) with { Use = ColumnUse.Data },
        of.Count("differingRows", "与核算不同的指标", "行", entry => entry.IsWithheld ? null : entry.DifferingRows) with { Use = ColumnUse.Data },
        of.Flag("withheld", "不予公开", entry => entry.IsWithheld),
        of.Words("comparison", "与核算相比", entry => Comparison(entry).Badge?.Text) with
        {
            Use = ColumnUse.Readers,
            Cell = (_, entry) => Comparison(entry),
        },
    ]);

    private static FactCell MissedCell(ILinkRoot page, AccountsEntry entry) => new(
        $"{entry.Attained.Missed}",
        page.LinkTo(entry.UnmetPath),
        Note: entry.Attained.Partly > 0 ? $"部分达成 {entry.Attained.Partly} 项" : null);

    private static FactCell Comparison(AccountsEntry entry) => entry switch
    {
        { IsWithheld: true } => FactCell.Empty,
        { Recomputed: null } => new(null, Badge: new Badge("未能核算", Tone.Neutral)),
        { Total: null } => new(null, Badge: new Badge("未写总分", Tone.Caution), Note: $"核算 {entry.Recomputed} 分"),
        { Differs: true } => new(
            null, Badge: new Badge("不同", Tone.Caution), Note: $"核算 {entry.Recomputed} 分，自评{Sign(entry.Difference!.Value)}"),
        { DifferingRows: > 0 } => new(null, Badge: new Badge("总分一致", Tone.Neutral), Note: $"{entry.DifferingRows} 行得分不同"),
        _ => new(null, Badge: new Badge("一致", Tone.Good)),
    };

    private static string Sign(Points difference) =>
        difference.Value > 0 ? $"高 {difference} 分" : $"低 {new Points(-difference.Value)} 分";
}
