using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.Home;

/// <summary>A budget in figures: what was promised.</summary>
internal static class BudgetFigures
{
    public static ImmutableArray<FigureTile> Of(PageContext context, ProjectIndex projects, FiscalYear year)
    {
        var (count, amount, indicators) = (0, 0m, 0);
        var departments = new HashSet<UnitCode>();
        foreach (var project in projects.Of(year))
        {
            if (project.Target is not { } target)
                continue;
            count++;
            amount += project.Promised?.Yuan ?? 0m;
            indicators += target.Withheld is null ? target.Indicators.Length : 0;
            departments.Add(project.Department);
        }

        var covered = Money.FromYuan(amount);
        var units = context.Records.UnitTargets.Count(target => target.Year == year);
        return
        [
            new("编报绩效目标的项目", Figure(count), "个", $"涉及 {departments.Count} 个部门", SitePaths.BudgetYear(year)),
            FigureTile.Of("年初预算合计", covered, ShareOfBudget(context.Records, year, covered)),
            new("绩效指标", Figure(indicators), "项", "每一项都写明要做到什么"),
            new("整体绩效目标", Figure(units), "个", "部门和单位对全年工作的承诺"),
        ];
    }

    public static string Figure(int number) => number.ToString("#,##0", CultureInfo.InvariantCulture);

    private static string? ShareOfBudget(RecordSet records, FiscalYear year, Money covered)
    {
        if (records.Find(new RecordKey(RecordKind.GovernmentTarget, year, "")) is not GovernmentTarget government)
            return null;
        var spending = Money.Sum(government.Budgets.Select(line => line.Expenditure).OfType<Money>());
        return spending.Yuan <= 0m
            ? null
            : $"相当于四本预算支出 {new AmountView(spending).Brief}的 {new Percentage(covered.Yuan / spending.Yuan)}";
    }
}
