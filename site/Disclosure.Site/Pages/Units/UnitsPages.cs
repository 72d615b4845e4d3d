using System.Collections.Immutable;
using Disclosure.Model.Organisation;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Units;

/// <summary>The index of departments and units.</summary>
internal static class UnitsPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) => [PagePlan.InFolder(SitePaths.Units, () => Build(context))];

    public static UnitsPage Build(PageContext context)
    {
        var projects = context.Projects;
        var years = ShownYears.Of(context.Records);
        var departments = context.Records.Units.Where(unit => unit.Kind == UnitKind.Department).ToList();
        return new UnitsPage
        {
            Site = context.Site,
            Path = SitePaths.Units,
            IsPreview = context.IsPreviewOfAll,
            Title = "部门和单位",
            Description = "各部门、各单位的绩效目标、自评结果和公开情况。",
            Lead = LeadOf(context, departments.Count, years),
            Departments = [.. departments.Select(department => EntryOf(context, projects, years, department))],
        };
    }

    private static string LeadOf(PageContext context, int departments, ShownYears years)
    {
        var units = context.Records.Units.Length - departments;
        var shown = (years.Budget, years.Accounts) switch
        {
            ({ } budget, { } accounts) => $"项目数和金额按 {budget} 年预算，自评等级按 {accounts} 年决算。",
            ({ } budget, null) => $"项目数和金额按 {budget} 年预算。",
            (null, { } accounts) => $"自评等级按 {accounts} 年决算。",
            _ => "",
        };
        return $"共 {departments} 个部门、{units} 个所属单位。{shown}点名称可看各年度的目标、结果和公开时限。";
    }

    private static DepartmentEntry EntryOf(PageContext context, ProjectIndex projects, ShownYears years, Unit department)
    {
        var rows = new List<ImmutableArray<FactCell>>();
        var data = ImmutableArray.CreateBuilder<ImmutableArray<DataCell>>();
        Add(department, "部门本级");
        foreach (var unit in context.Records.UnitsOf(department.Code))
            Add(unit, "所属单位");
        var table = new FactTable($"{department.Name}及所属单位", ColumnsOf(years), rows) { HidesCaption = true };
        return new DepartmentEntry(department.Name, "u" + department.Code.Value, department.Functions, table, data.DrainToImmutable());

        void Add(Unit unit, string note)
        {
            var summary = UnitSummary.Of(context, projects, years, unit);
            rows.Add(summary.Row(note));
            data.Add(summary.Data());
        }
    }

    private static ImmutableArray<FactColumn> ColumnsOf(ShownYears years) =>
    [
        FactColumn.Words("单位"), FactColumn.Figures("项目"), FactColumn.Figures("项目预算（万元）"),
        FactColumn.Words(years.Accounts is { } accounts ? $"{accounts} 年项目自评" : "项目自评"),
        FactColumn.Words(years.Budget is { } budget ? $"{budget} 年预算公开" : "预算公开"),
        FactColumn.Words(years.Accounts is { } closed ? $"{closed} 年决算公开" : "决算公开"),
    ];
}
