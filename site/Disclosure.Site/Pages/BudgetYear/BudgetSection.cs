using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;
using Disclosure.Site.Clocks;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Pages.BudgetYear;

/// <summary>The government's part of a year's budget page: its target, and the four budgets beside the projects they pay.</summary>
internal static class BudgetSection
{
    public static ImmutableArray<BudgetShare> BudgetsOf(RecordSet records, FiscalYear year, ImmutableArray<ProjectTarget> targets)
    {
        var lines = GovernmentTargetOf(records, year)?.Budgets ?? [];
        return [.. Enum.GetValues<BudgetKind>().Select(kind => ShareOf(kind, lines.FirstOrDefault(line => line.Budget == kind), targets))];
    }

    public static GovernmentSection? GovernmentOf(PageContext context, FiscalYear year) =>
        GovernmentTargetOf(context.Records, year) is { } target
            ? new GovernmentSection(
                target, target.Goal.Expected, target.FocusItems, target.Indicators,
                ApprovalWords.Describe(context.Records.ClockOf(year, Stage.Budget, null)), context.ScanOf(year, Stage.Budget, null))
            : null;

    private static BudgetShare ShareOf(BudgetKind kind, GovernmentBudgetLine? line, ImmutableArray<ProjectTarget> targets)
    {
        var paid = targets.Where(target => target.Budget == kind).ToList();
        return new BudgetShare
        {
            Budget = kind.Term(),
            Revenue = line?.Revenue,
            Expenditure = line?.Expenditure,
            Goal = line?.Goal,
            Projects = paid.Count,
            Amount = paid.YearAmount(),
            Empty = line?.Empty ?? (paid.Count == 0 ? $"本年没有编报绩效目标的{kind.Term()}项目。" : null),
        };
    }

    private static GovernmentTarget? GovernmentTargetOf(RecordSet records, FiscalYear year) =>
        records.GovernmentTargets.FirstOrDefault(target => target.Year == year);
}
