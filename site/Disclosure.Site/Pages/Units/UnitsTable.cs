using Disclosure.Model.Calendar;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Units;

/// <summary>The table of departments and units. Its last headings name the years that the page is about.</summary>
internal static class UnitsTable
{
    /// <summary>The table as data and the dictionary have it, which is the same for all years.</summary>
    public static Table<UnitSummary> AnyYear { get; } = Of(new ShownYears(null, null));

    /// <summary>The table of a page about these years.</summary>
    public static Table<UnitSummary> Of(ShownYears years) => new("units", "部门和单位", of =>
    [
        of.Code("code", "编码", unit => unit.Unit.Code.Value),
        of.Words("name", "名称", unit => unit.Name) with
        {
            Cell = (root, unit) => new(
                unit.Name, root.LinkTo(SitePaths.Unit(unit.Unit.Code)), Note: unit.Unit.Parent is null ? "部门本级" : "所属单位"),
        },
        of.Words("kind", "类别", unit => unit.Unit.Kind.Term()) with { Use = ColumnUse.Data },
        of.Code("parent", "主管部门编码", unit => unit.Unit.Parent?.Value),
        of.Count("projects", "编报绩效目标的项目", "个", unit => unit.Projects),
        of.Amount("amount", "项目年初预算", unit => unit.Projects == 0 ? null : unit.Amount),
        of.Count("excellent", "自评为优", null, unit => unit.Grades.Excellent) with { Use = ColumnUse.Data },
        of.Count("good", "自评为良", null, unit => unit.Grades.Good) with { Use = ColumnUse.Data },
        of.Count("fair", "自评为中", null, unit => unit.Grades.Fair) with { Use = ColumnUse.Data },
        of.Count("poor", "自评为差", null, unit => unit.Grades.Poor) with { Use = ColumnUse.Data },
        of.Words("grades", In(years.Accounts, "项目自评"), unit => unit.Grades.IsEmpty ? null : unit.Grades.InWords) with
        {
            Use = ColumnUse.Readers,
        },
        State(of, "budget", years.Budget, "预算公开", unit => unit.Budget),
        State(of, "accounts", years.Accounts, "决算公开", unit => unit.Accounts),
    ]);

    // Two states stand side by side: each says on a phone, too, of what it is.
    private static Column<UnitSummary> State(
        ColumnsOf<UnitSummary> of, string key, FiscalYear? year, string what, Func<UnitSummary, Badge?> state) =>
        of.Link(key, In(year, what), (_, unit) => state(unit) is { } badge ? badge : FactCell.Empty) with { PhoneLabel = what };

    private static string In(FiscalYear? year, string what) => year is { } known ? $"{known} 年{what}" : what;
}
