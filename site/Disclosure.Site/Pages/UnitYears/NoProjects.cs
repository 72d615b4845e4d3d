using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Site.Clocks;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>Why a unit has no projects in a year. It is not said that there are none: of some nobody may know.</summary>
/// <param name="Reasons">Why, the budget's before the accounts'.</param>
/// <param name="Department">The year of the department whose forms have the unit in them; nothing where none has.</param>
public sealed record NoProjects(ImmutableArray<EmptyState> Reasons, SwitchLink? Department)
{
    internal static NoProjects Of(PageContext context, ILinkRoot root, Unit unit, FiscalYear year)
    {
        if (CoveringDepartment.Of(context.Records, unit, year) is { } department)
            return new NoProjects([BelowDepartment(context, unit, year)], LinkTo(context, root, department, year));
        var budget = RunningClock.For(context, year, Stage.Budget, unit.Code);
        return new NoProjects([budget.Owed.IsWhole ? Published(year) : budget.WhyMissing("项目支出绩效目标表")], null);
    }

    private static EmptyState BelowDepartment(PageContext context, Unit unit, FiscalYear year)
    {
        var department = context.Records.NameOf(unit.Parent!.Value);
        return EmptyState.NotApplicable(
            $"{context.Records.Names.Of(unit)}是{department}的所属单位，{year} 年没有应单独公开的项目绩效表，由{department}一并公开。");
    }

    private static SwitchLink LinkTo(PageContext context, ILinkRoot root, UnitCode department, FiscalYear year) =>
        new($"{context.Records.NameOf(department)} {year} 年", root.LinkTo(UnitYearPaths.Of(context.Records, department, year)));

    private static EmptyState Published(FiscalYear year) =>
        EmptyState.Nothing($"{year} 年度预算应公开的都已公开，其中没有项目支出绩效目标表。");
}
