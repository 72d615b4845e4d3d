using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.Unmet;
using Disclosure.Site.Pages.UnitYears;
using Disclosure.Site.Process;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.MeetingPacks;

/// <summary>The tables of a pack: fewer columns than the year's page has, so that they fit on paper. The page's files have all.</summary>
internal static class PackTables
{
    /// <summary>The projects.</summary>
    public static Table<UnitProject> Projects { get; } = new("pack-projects", "项目", of =>
    [
        of.Words("name", "项目名称", row => row.Project.Name) with
        {
            Cell = (root, row) => new(
                row.Project.Name, root.LinkTo(SitePaths.Project(row.Project.Code)), Note: row.IsOwn ? null : row.UnitName),
        },
        of.Amount("targetAmount", "年初预算", row => row.Project.Promised),
        of.Amount("executed", "全年执行数", row => row.Project.Executed),
        of.Rate("rate", "执行率", row => row.Project.Execution),
        of.Points("total", "自评总分", row => row.Project.PublishedSelf?.Total) with
        {
            Cell = (_, row) => row.WhyNoTotal is { } why ? new FactCell(null, Badge: why) : null,
        },
        of.Grade("grade", "自评等级", row => row.Project.PublishedSelf?.Grade),
    ]);

    /// <summary>What was not, or not wholly, reached.</summary>
    public static Table<UnmetRow> Unmet { get; } = new("pack-unmet", "没有达成的指标", of =>
    [
        of.Words("indicator", "指标", row => row.Indicator) with { Cell = (_, row) => new FactCell(row.Indicator, Note: row.Subject.Name) },
        of.Words("promise", "承诺", row => row.Promise),
        of.Words("result", "结果", row => row.Result) with { Cell = (_, row) => UnmetTables.ResultOf(row) },
        of.Words("reason", "偏差原因", row => row.Reason ?? UnmetWords.NoReason),
        of.Words("mending", "整改", UnmetWords.MendingOf) with { ShownFor = row => UnmetWords.MendingOf(row) is not null },
    ]);

    /// <summary>整改台账.</summary>
    public static Table<RectificationRow> Rectifications { get; } = new("pack-rectifications", "整改", of =>
    [
        of.Words("problem", "要整改的问题", row => row.IsWithheld ? null : row.Item.Problem) with
        {
            Cell = (_, row) => row.IsWithheld ? EmptyCells.Withheld : new FactCell(row.Item.Problem, Note: row.Subject.Name),
        },
        of.Words("found", "在哪里发现", row => row.Found),
        of.Words("progress", "进展", row => row.Badge.Text) with
        {
            Cell = (_, row) => new(null, Badge: row.Badge, Note: RectificationWords.DaysOf(row)),
        },
        of.Words("actions", "整改措施", RectificationWords.ActionsOf),
    ]);

    /// <summary>结果应用.</summary>
    public static Table<ApplicationRow> Applications { get; } = new("pack-applications", "结果应用", of =>
    [
        of.Words("name", "项目或单位", row => row.Subject.Name) with
        {
            Cell = (_, row) => new FactCell(row.Subject.Name, Note: row.Subject.Unit),
        },
        of.Words("basis", "依据的结果", row => row.Result?.Words) with
        {
            Cell = (_, row) => row.Result is { } result ? new FactCell(result.Words, Note: result.By) : EmptyCells.Withheld,
        },
        of.Words("decision", "处理决定", row => row.Item.Decision?.Term()) with { Cell = (_, row) => DecisionOf(row) },
        of.Amount("change", "增减", row => row.IsWithheld ? null : row.Change),
        of.Words("reason", "理由", row => row.IsWithheld ? null : row.Item.Reason),
    ]);

    private static FactCell DecisionOf(ApplicationRow row) => row switch
    {
        { IsWithheld: true } => EmptyCells.Withheld,
        { Item.Decision: { } decision } =>
            new FactCell(null, Badge: ApplicationTable.BadgeOf(decision), Note: $"用于 {row.Item.AppliedTo} 年预算"),
        _ => FactCell.Empty,
    };
}
