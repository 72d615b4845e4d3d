using System.Collections.Immutable;
using Disclosure.Model.Organisation;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Units;

/// <summary>The index of departments and units.</summary>
internal static class UnitsPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) => [PagePlan.InFolder(SitePaths.Units, () => Build(context))];

    public static UnitsPage Build(PageContext context)
    {
        var years = ShownYears.Of(context.Records);
        var table = UnitsTable.Of(years);
        var root = new LinkRoot(SitePaths.Units);
        var departments = context.Records.Units.Where(unit => unit.Kind == UnitKind.Department).ToList();
        return new UnitsPage
        {
            Site = context.Site,
            Path = SitePaths.Units,
            Title = "部门和单位",
            Description = "各部门、各单位的绩效目标、自评结果和公开情况。",
            Lead = LeadOf(context, departments.Count, years),
            Departments = [.. departments.Select(department => EntryOf(context, years, table, root, department))],
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

    private static DepartmentEntry EntryOf(
        PageContext context, ShownYears years, Table<UnitSummary> table, LinkRoot root, Unit department)
    {
        ImmutableArray<UnitSummary> units =
        [
            .. context.Records.UnitsOf(department.Code).Prepend(department)
                .Select(unit => UnitSummary.Of(context, context.Projects, years, unit)),
        ];
        var name = context.Records.Names.Of(department);
        var shown = table.ForReaders(root, $"{name}及所属单位", units) with { HidesCaption = true };
        return new DepartmentEntry(name, "u" + department.Code.Value, department.Functions, shown) { Units = units };
    }
}
