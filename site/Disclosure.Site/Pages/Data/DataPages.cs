using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;
using Disclosure.Site.Data;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Data;

/// <summary><c>data/</c>: every project and year in one table.</summary>
internal static class DataPages
{
    private static readonly ImmutableArray<DataColumn> Columns =
    [
        new("year", "年度"), new("code", "项目编码"), new("name", "项目名称"), new("departmentCode", "主管部门编码"), new("department", "主管部门"),
        new("unitCode", "实施单位编码"), new("unit", "实施单位"), new("budgetKind", "预算"), new("targetAmount", "年度资金（元）"),
        new("budget", "全年预算数（元）"), new("executed", "全年执行数（元）"), new("total", "自评总分"), new("grade", "自评等级"),
        new("recomputed", "复算总分"), new("withheld", "不予公开"), new("path", "网页"),
    ];

    public static IEnumerable<PagePlan> Plan(PageContext context) => [PagePlan.InFolder(SitePaths.Data, () => Make(context))];

    private static DataPage Make(PageContext context) => new()
    {
        Site = context.Site,
        Path = SitePaths.Data,
        Title = "数据下载",
        Description = "全部年度、全部项目的绩效目标和绩效自评数据，CSV 和 JSON。",
        IsPreview = context.IsPreviewOfAll,
        Dictionary = DataDictionary.Table,
        Projects = new DataTable("projects", "全部年度的项目", Columns, Rows(context)),
    };

    private static IEnumerable<ImmutableArray<DataCell>> Rows(PageContext context) =>
        from code in context.Records.ProjectCodes
        from year in context.Records.Years
        let target = context.Records.FindProjectTarget(code, year)
        let self = context.Records.FindProjectSelfEvaluation(code, year)
        where target is not null || self is not null
        select RowOf(context, code, year, target, self);

    private static ImmutableArray<DataCell> RowOf(
        PageContext context, ProjectCode code, FiscalYear year, ProjectTarget? target, ProjectSelfEvaluation? self)
    {
        var department = target?.Department ?? self!.Department;
        var unit = target?.Unit ?? self!.Unit;
        var shown = self?.Withheld is null ? self : null;
        return
        [
            year.Number, code.Value, target?.Name ?? self!.Name, department.Value, Name(context, department), unit.Value, Name(context, unit),
            target?.Budget.Term(), target?.YearAmount(), shown?.Funds.Total?.Budget, shown?.Funds.Total?.Executed, shown?.Total,
            shown?.Grade?.Term(), self is null ? DataCell.Empty : context.Scores.Of(self).Recomputed,
            (bool?)(target?.Withheld is not null || self?.Withheld is not null), SitePaths.Project(code),
        ];
    }

    private static string Name(PageContext context, UnitCode code) => context.Records.NameOf(code);
}
