using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Organisation;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Stages;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>A unit's projects: a table a year for readers, all years as data.</summary>
internal static class UnitProjects
{
    /// <summary>The projects.</summary>
    public static Table<UnitProject> Projects { get; } = new("projects", "项目", of =>
    [
        of.Year("year", "年度", row => row.Project.Year) with { Use = ColumnUse.Data },
        of.Code("code", "项目编码", row => row.Project.Code.Value),
        of.Words("name", "项目名称", row => row.Project.Name) with
        {
            Cell = (root, row) => new(
                row.Project.Name, root.LinkTo(SitePaths.Project(row.Project.Code)), Note: row.IsOwn ? null : row.UnitName),
        },
        of.Code("unitCode", "实施单位编码", row => row.Project.Unit.Value),
        of.Words("unit", "实施单位", row => row.UnitName) with { Use = ColumnUse.Data },
        of.Amount("targetAmount", "年初预算", row => row.Project.Promised) with
        {
            Total = ColumnTotals.Amount<UnitProject>(row => row.Project.Promised),
        },
        of.Amount("budget", "全年预算数", row => row.Project.Budget) with
        {
            Total = ColumnTotals.Amount<UnitProject>(row => row.Project.Budget),
        },
        of.Amount("executed", "全年执行数", row => row.Project.Executed) with
        {
            Total = ColumnTotals.Amount<UnitProject>(row => row.Project.Executed),
        },
        of.Rate("rate", "执行率", row => row.Project.Execution) with { Total = ColumnTotals.Rate<UnitProject>(row => row.Project.Execution) },
        of.Count("reached", "达成的指标", "项", row => row.Attained.Judged == 0 ? null : row.Attained.Reached) with { Use = ColumnUse.Data },
        of.Count("judged", "可比对的指标", "项", row => row.Attained.Judged == 0 ? null : row.Attained.Judged) with { Use = ColumnUse.Data },
        of.Words("attained", "达成 / 可比对的指标", AttainedOf) with
        {
            Look = ColumnLook.Count("项"),
            Use = ColumnUse.Readers,
            Phone = PhoneRole.Fact,
            PhoneLabel = "达成",
        },
        of.Points("total", "自评总分", row => row.Project.PublishedSelf?.Total) with
        {
            Cell = (_, row) => row.WhyNoTotal is { } why ? new FactCell(null, Badge: why) : null,
        },
        of.Grade("grade", "自评等级", row => row.Project.PublishedSelf?.Grade),
        of.Words("state", "没有自评总分的原因", row => row.WhyNoTotal?.Text) with { Use = ColumnUse.Data },
        of.Flag("withheld", "不予公开", row => row.Project.IsWithheld),
    ]);

    /// <summary>The projects of a year; nothing where there are none.</summary>
    public static FactTable? TableOf(ILinkRoot root, FiscalYear year, ImmutableArray<UnitProject> rows) => rows.IsEmpty
        ? null
        : Projects.ForReaders(root, $"{year} 年度项目（{rows.Length} 个）", rows) with { CsvFile = Projects.FileName };

    /// <summary>
    /// A unit's projects of a year as rows: the worst graded first, those without a grade last, of a grade the most spent first.
    /// </summary>
    public static ImmutableArray<UnitProject> RowsOf(PageContext context, Unit unit, IReadOnlyList<ProjectInYear> projects) =>
    [
        .. projects.OrderByDescending(project => project.PublishedSelf?.Grade)
            .ThenByDescending(project => (project.Executed ?? project.Promised)?.Yuan)
            .ThenBy(project => project.Code)
            .Select(project => RowOf(context, unit, project)),
    ];

    private static string? AttainedOf(UnitProject row) =>
        row.Attained.Judged == 0 ? null : $"{row.Attained.Reached} / {row.Attained.Judged}";

    private static UnitProject RowOf(PageContext context, Unit unit, ProjectInYear project) => new(
        project,
        context.Records.NameOf(project.Unit),
        project.Unit == unit.Code,
        project.PublishedSelf?.Total is null ? WhyNone(context, project) : null)
    {
        Attained = project.PublishedSelf is { } self ? context.Scores.Of(self).Attained : default,
    };

    private static Badge? WhyNone(PageContext context, ProjectInYear project)
    {
        if (project.Self is { } self)
            return self.Withheld is null ? null : EmptyCells.WithheldBadge;
        return StageViews.WhyNotEvaluated(context.Records, project.Code, project.Year).Badge;
    }
}
