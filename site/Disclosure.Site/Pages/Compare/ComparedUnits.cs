using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Scoring;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages.Projects;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Compare;

/// <summary>Departments and units of a year in figures, to be set beside each other.</summary>
internal static class ComparedUnits
{
    /// <summary>The units.</summary>
    public static Table<ComparedUnit> Table { get; } = new("units", "部门和单位", of =>
    [
        of.Words("name", "部门或单位", row => row.Name),
        of.Code("code", "编码", row => row.Unit.Code.Value),
        of.Count("targets", "编报绩效目标的项目", "个", row => row.Targets),
        of.Amount("targetAmount", "年初预算", row => row.Promised),
        of.Count("results", "公开自评的项目", "个", row => row.Results),
        of.Amount("budget", "全年预算数", row => row.Execution.Budget),
        of.Amount("executed", "全年执行数", row => row.Execution.Executed),
        of.Rate("rate", "执行率", row => row.Execution),
        of.Words("attained", "达成 / 可比对的指标", row => row.Attained is { } all ? $"{all.Reached} / {all.Judged}" : null) with
        {
            Look = ColumnLook.Count("项"),
        },
        of.Count("unmet", "未达成的指标", "项", row => row.Attained?.Unmet),
        of.Count("excellent", "自评为优", "个", row => OfGraded(row, row.Grades.Excellent)),
        of.Count("good", "自评为良", "个", row => OfGraded(row, row.Grades.Good)),
        of.Count("fair", "自评为中", "个", row => OfGraded(row, row.Grades.Fair)),
        of.Count("poor", "自评为差", "个", row => OfGraded(row, row.Grades.Poor)),
        of.Points("total", "整体自评总分", row => row.Overall?.Total),
        of.Grade("grade", "整体自评等级", row => row.Overall?.Grade),
    ]);

    /// <summary>What its columns mean.</summary>
    public static ImmutableArray<ExplorerColumn<ComparedUnit>> Columns { get; } =
    [
        new("name", "部门的数字包括所属单位的项目。"),
        new("code", "预算单位编码。"),
        new("targets", "公开了绩效目标的项目，含不予公开内容而只列名的。"),
        new("targetAmount", "各项目公开的年初预算相加。") { Term = "initial-budget" },
        new("results", "公开了绩效自评的项目。") { Term = "self-evaluation" },
        new("budget", "全年预算数和全年执行数都公开了的项目相加。") { Term = "adjusted-budget" },
        new("executed", "同上各项目的实际支出相加。"),
        new("rate", "以上两个合计之比。") { Term = "execution-rate" },
        new("attained", "各项目承诺的指标里结果达到的有几项；没有填结果、无法比对的不算在内。") { Term = "performance-indicator" },
        new("unmet", "没有达到、只部分达到的指标有几项。"),
        new("excellent", "有自评等级的项目里的个数。") { Term = "grade" },
        new("good", "有自评等级的项目里的个数。"),
        new("fair", "有自评等级的项目里的个数。"),
        new("poor", "有自评等级的项目里的个数。"),
        new("total", "部门（单位）整体支出绩效自评表的总分，批复公开的原数。") { Term = "unit-overall" },
        new("grade", "部门（单位）整体支出绩效自评表的等级，批复公开的原样。"),
    ];

    /// <summary>The departments and units that have projects in a year, or an overall self-evaluation; by code.</summary>
    public static IEnumerable<ComparedUnit> Of(PageContext context, FiscalYear year) =>
        from unit in context.Records.Units
        let projects = context.Projects.ListedOn(unit, year)
        let overall = context.Records.FindUnitSelfEvaluation(unit.Code, year) is { Withheld: null } self ? self : null
        where projects.Count > 0 || overall is not null
        select Of(context, unit, projects, overall);

    private static ComparedUnit Of(
        PageContext context, Unit unit, IReadOnlyList<ProjectInYear> projects, UnitSelfEvaluation? overall)
    {
        var results = projects.Select(project => project.PublishedSelf).OfType<ProjectSelfEvaluation>().ToList();
        var promised = projects.Select(project => project.Promised).OfType<Money>().ToList();
        var attained = results.Aggregate(default(AttainmentCounts), (sum, self) => sum + context.Scores.Of(self).Attained);
        return new ComparedUnit
        {
            Unit = unit,
            Name = context.Records.Names.Of(unit),
            Targets = projects.Count(project => project.Target is not null),
            Promised = promised.Count == 0 ? null : Money.Sum(promised),
            Results = results.Count,
            Execution = projects.Any(project => project is { Budget: not null, Executed: not null })
                ? ExecutionRate.OfSums(projects.Select(project => project.Execution))
                : default,
            Attained = attained.Judged > 0 ? attained : null,
            Grades = GradeCount.Of(projects),
            Overall = overall,
        };
    }

    private static int? OfGraded(ComparedUnit row, int count) => row.Grades.IsEmpty ? null : count;
}
