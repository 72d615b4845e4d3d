using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Organisation;
using Disclosure.Model.Registry;
using Disclosure.Model.Terms;
using Disclosure.Site.Clocks;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.UnitProfile;

/// <summary>A unit's projects as a table for readers and as data.</summary>
internal static class UnitProjects
{
    private static readonly Badge Withheld = new("不予公开", Tone.Neutral);

    private static readonly ImmutableArray<FactColumn> Columns =
    [
        FactColumn.Words("项目"), FactColumn.Figures("全年预算（万元）"), FactColumn.Figures("执行（万元）"), FactColumn.Figures("执行率"),
        FactColumn.Figures("自评得分"), FactColumn.Words("等级"),
    ];

    private static readonly ImmutableArray<DataColumn> DataColumns =
    [
        new("year", "年度"), new("code", "项目编码"), new("name", "项目名称"), new("unitCode", "实施单位编码"), new("unit", "实施单位"),
        new("budget", "全年预算数（元）"), new("executed", "全年执行数（元）"), new("total", "自评总分"), new("grade", "等级"), new("withheld", "不予公开"),
    ];

    /// <summary>The projects of a year; nothing where there are none.</summary>
    public static FactTable? TableOf(PageContext context, Unit unit, FiscalYear year, IReadOnlyList<ProjectInYear> projects)
    {
        if (projects.Count == 0)
            return null;
        var rows = new List<ImmutableArray<FactCell>>(projects.Count);
        foreach (var project in projects)
            rows.Add(RowOf(context, unit, project));
        return new FactTable($"{year} 年度项目（{projects.Count} 个）", Columns, rows)
        {
            CsvFile = "projects.csv",
            Footer = projects.Count > 1 ? FooterOf(projects) : [],
        };
    }

    /// <summary>All projects of all years.</summary>
    public static DataTable Data(RecordSet records, ProjectIndex projects, Unit unit) =>
        new("projects", "项目", DataColumns, DataRows(records, projects, unit));

    private static IEnumerable<ImmutableArray<DataCell>> DataRows(RecordSet records, ProjectIndex projects, Unit unit)
    {
        for (var i = records.Years.Length - 1; i >= 0; i--)
        {
            foreach (var project in projects.ListedOn(unit, records.Years[i]))
            {
                yield return
                [
                    project.Year.Number, project.Code.Value, project.Name, project.Unit.Value, records.NameOf(project.Unit),
                    project.Budget, project.Executed, project.PublishedSelf?.Total, project.PublishedSelf?.Grade?.Term(),
                    (bool?)project.IsWithheld,
                ];
            }
        }
    }

    private static ImmutableArray<FactCell> RowOf(PageContext context, Unit unit, ProjectInYear project)
    {
        var name = new FactCell(
            project.Name,
            "../../" + SitePaths.Project(project.Code),
            PreviewMark.Of(context, project.Target, project.Self),
            Note: project.Unit == unit.Code ? null : context.Records.NameOf(project.Unit));
        return
        [
            name,
            project.Budget.InTenThousand(),
            project.Executed.InTenThousand(),
            project.Execution.Value?.ToString(),
            project.PublishedSelf?.Total is { } total ? total.ToString() : WhyNone(context, project),
            project.PublishedSelf?.Grade?.Term(),
        ];
    }

    private static FactCell WhyNone(PageContext context, ProjectInYear project)
    {
        if (project.IsWithheld)
            return Withheld;
        if (project.Self is not null)
            return FactCell.Empty;
        var state = RunningClock.For(context, project.Year, Stage.Accounts, project.Unit).WhyMissing("绩效自评表");
        return new Badge(state.State, state.Tone);
    }

    private static ImmutableArray<FactCell> FooterOf(IReadOnlyList<ProjectInYear> projects)
    {
        var (budget, executed) = (0m, 0m);
        var isClosed = false;
        foreach (var project in projects)
        {
            budget += project.Budget?.Yuan ?? 0m;
            executed += project.Executed?.Yuan ?? 0m;
            isClosed |= project.Executed is not null;
        }

        return
        [
            "合计",
            ((Money?)Money.FromYuan(budget)).InTenThousand(),
            isClosed ? ((Money?)Money.FromYuan(executed)).InTenThousand() : null,
            FactCell.Empty,
            FactCell.Empty,
            FactCell.Empty,
        ];
    }
}
