using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Organisation;
using Disclosure.Site.Clocks;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.UnitYears;
using Disclosure.Site.Tables;
using Disclosure.Site.Totals;

namespace Disclosure.Site.Pages.UnitProfile;

/// <summary>A unit's years, a row each, with the way to the year's page.</summary>
internal static class UnitYearRows
{
    /// <summary>The table.</summary>
    public static Table<UnitYearRow> Years { get; } = new("years", "各年度", of =>
    [
        of.Year("year", "年度", row => row.Year) with
        {
            Cell = (root, row) => new FactCell($"{row.Year} 年", root.LinkTo(row.Path)),
        },
        of.Count("projects", "项目", "个", row => row.Projects),
        of.Amount("targetAmount", "项目年初预算", row => row.Promised) with
        {
            Cell = (_, row) => row.LeftOut is { } left && row.Promised is { } sum
                ? new FactCell(AmountText.InTenThousand(sum), Note: left)
                : null,
        },
        of.Rate("rate", "项目执行率", row => row.Execution),
        of.Points("total", "整体自评总分", row => row.Total),
        of.Grade("grade", "整体自评等级", row => row.Grade),
        Standing(of, "budgetState", "预算公开", row => row.Budget),
        Standing(of, "accountsState", "决算公开", row => row.Accounts),
    ]);

    /// <summary>The rows of a unit's years.</summary>
    public static ImmutableArray<UnitYearRow> Of(PageContext context, Unit unit, IEnumerable<UnitYear> years) =>
        [.. years.Select(year => Of(context, unit, year))];

    private static UnitYearRow Of(PageContext context, Unit unit, UnitYear shown)
    {
        var year = new FiscalYear(shown.Year);
        var promised = shown.ProjectRows.Select(row => row.Project.Promised).OfType<Money>().ToList();
        return new UnitYearRow
        {
            Year = year,
            Path = SitePaths.UnitYear(unit.Code, year),
            Projects = shown.ProjectRows.Length,
            Promised = promised.Count == 0 ? null : Money.Sum(promised),
            LeftOut = shown.Gaps.FirstOrDefault(view => view.Gaps.Stage == Stage.Budget) is { } view ? GapsWords.Brief(view.Gaps) : null,
            Execution = ExecutionRate.OfSums(
                shown.ProjectRows.Select(row => row.Project.Execution).Where(rate => rate is { Budget: not null, Executed: not null })),
            Total = shown.SelfEvaluation?.Total,
            Grade = shown.SelfEvaluation?.Grade,
            Budget = UnitStanding.Of(context, year, Stage.Budget, unit.Code),
            Accounts = UnitStanding.Of(context, year, Stage.Accounts, unit.Code),
        };
    }

    // What is missing by name stands on the year's page.
    private static Column<UnitYearRow> Standing(
        ColumnsOf<UnitYearRow> of, string key, string heading, Func<UnitYearRow, UnitStanding> value) =>
        of.Words(key, heading, row => value(row).State.Text) with { Cell = (_, row) => value(row).State };
}
