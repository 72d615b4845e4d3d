using Disclosure.Model.Amounts;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Projects;

/// <summary>The projects of a year: few columns for those who read a list, all of them as data and in the explorer.</summary>
internal static class ExplorerTable
{
    private static readonly Badge TooFew = new("样本不足", Tone.Neutral);

    /// <summary>The projects.</summary>
    public static Table<ExploredProject> Projects { get; } = new("projects", "项目", of =>
    [
        of.Code("code", "项目编码", row => row.Project.Code.Value),
        of.Words("name", "项目名称", row => row.Project.Name) with
        {
            Cell = (root, row) => new(row.Project.Name, root.LinkTo(SitePaths.Project(row.Project.Code)), Note: row.Unit),
        },
        of.Code("departmentCode", "主管部门编码", row => row.Project.Department.Value),
        of.Words("department", "主管部门", row => row.Department) with { Use = ColumnUse.Data },
        of.Code("unitCode", "实施单位编码", row => row.Project.Unit.Value),
        of.Words("unit", "实施单位", row => row.Unit) with { Use = ColumnUse.Data },
        of.Words("budgetKind", "预算", row => row.Project.Target?.Budget.Term()) with { Use = ColumnUse.Data },
        of.Amount("targetAmount", "年初预算", row => row.Project.Promised),
        of.Amount("budget", "全年预算数", row => row.Project.Budget) with { Use = ColumnUse.Data },
        of.Amount("executed", "全年执行数", row => row.Project.Executed),
        of.Rate("rate", "执行率", row => row.Project.Execution) with { Use = ColumnUse.Data },
        of.Count("reached", "达成的指标", "项", row => row.Attained?.Reached) with { Use = ColumnUse.Data },
        of.Count("judged", "可比对的指标", "项", row => row.Attained?.Judged) with { Use = ColumnUse.Data },
        of.Words("attained", "达成 / 可比对的指标", row => row.Attained is { } all ? $"{all.Reached} / {all.Judged}" : null) with
        {
            Look = ColumnLook.Count("项"),
            Use = ColumnUse.Readers,
            Phone = PhoneRole.Fact,
            PhoneLabel = "达成",
        },
        of.Count("unmet", "未达成的指标", "项", row => row.Attained?.Unmet) with { Use = ColumnUse.Data, PhoneLabel = "未达成" },
        of.Points("total", "自评总分", row => row.Project.PublishedSelf?.Total) with
        {
            Cell = (_, row) => row.WhyNoTotal is { } why ? new FactCell(null, Badge: why) : null,
            PhoneLabel = "自评",
        },
        of.Grade("grade", "自评等级", row => row.Project.PublishedSelf?.Grade),
        of.Words("state", "没有自评总分的原因", row => row.WhyNoTotal?.Text) with { Use = ColumnUse.Data },
        of.Points("recomputed", "核算总分", row => row.Recomputed) with { Use = ColumnUse.Data },
        of.Words("evaluatedBy", "绩效评价", row => row.EvaluatedBy) with { Use = ColumnUse.Data },
        of.Points("evaluated", "评价得分", row => row.Evaluation?.Total) with { Use = ColumnUse.Data },
        of.Grade("evaluatedGrade", "评价等级", row => row.Evaluation?.Grade) with { Use = ColumnUse.Data },
        of.Share("satisfied", "满意率", Satisfied) with
        {
            Use = ColumnUse.Data,
            Cell = (_, row) => row.Survey is { IsEnough: false } ? new FactCell(null, Badge: TooFew) : null,
        },
        of.Count("answers", "有效评价", "份", row => row.Survey?.Scored.Valid) with { Use = ColumnUse.Data },
        of.Flag("monitored", "有运行监控", row => row.IsMonitored) with
        {
            Cell = (_, row) => row.IsMonitored is null ? new FactCell(null, Badge: EmptyCells.WithheldBadge) : null,
        },
        of.Count("changes", "更正和修订", "次", row => row.Corrections) with { Use = ColumnUse.Data },
        of.Flag("withheld", "不予公开", row => row.Project.IsWithheld),
        of.Words("formerCodes", "原编码", row => row.FormerCodes) with { Use = ColumnUse.Data },
    ]);

    /// <summary>The same for a list of some of them: what its readers see, and codes; the year's list has the rest as data.</summary>
    public static Table<ExploredProject> Listed { get; } = Projects.Without(
        "budgetKind", "budget", "rate", "unmet", "recomputed", "evaluatedBy", "evaluated", "evaluatedGrade", "satisfied", "answers",
        "monitored", "changes", "formerCodes");

    private static Percentage? Satisfied(ExploredProject row) => row.Survey is { IsEnough: true, Scored.Rate: { } rate } ? rate : null;
}
