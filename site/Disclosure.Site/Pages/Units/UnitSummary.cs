using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Organisation;
using Disclosure.Site.Clocks;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Pages.Units;

/// <summary>A unit's own figures in the overview, under the name that no other unit is shown by.</summary>
internal sealed record UnitSummary(
    Unit Unit, string Name, int Projects, Money Amount, GradeCount Grades, Badge? Budget, Badge? Accounts)
{
    public static UnitSummary Of(PageContext context, ProjectIndex projects, ShownYears years, Unit unit)
    {
        var promised = years.Budget is { } budget ? projects.OfUnit(unit.Code, budget) : [];
        var amount = 0m;
        var count = 0;
        foreach (var project in promised)
        {
            count += project.Target is null ? 0 : 1;
            amount += project.Promised?.Yuan ?? 0m;
        }

        var closed = years.Accounts is { } accounts ? projects.OfUnit(unit.Code, accounts) : [];
        return new UnitSummary(
            unit, context.Records.Names.Of(unit), count, Money.FromYuan(amount), GradeCount.Of(closed),
            StateOf(context, unit, years.Budget, Stage.Budget), StateOf(context, unit, years.Accounts, Stage.Accounts));
    }

    private static Badge? StateOf(PageContext context, Unit unit, FiscalYear? year, Stage stage) =>
        year is { } shown ? RunningClock.For(context, shown, stage, unit.Code).State : null;
}
