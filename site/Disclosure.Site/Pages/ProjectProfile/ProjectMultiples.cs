using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>
/// The figures of the table of all years as small charts: money, score, targets reached, satisfaction. One year makes no chart; what is
/// withheld of a year, or not there, is a gap.
/// </summary>
internal static class ProjectMultiples
{
    private const decimal Whole = 100m;
    private const decimal TenThousand = 10_000m;

    /// <summary>The charts.</summary>
    /// <param name="years">The years, newest first.</param>
    public static ImmutableArray<SmallMultiple> Of(ImmutableArray<ProjectYear> years)
    {
        ImmutableArray<ProjectYear> oldestFirst = [.. years.Reverse()];
        var charts = new[] { Money(oldestFirst), Score(oldestFirst), Attained(oldestFirst), Satisfaction(oldestFirst) };
        return [.. charts.OfType<SmallMultiple>()];
    }

    private static SmallMultiple? Money(ImmutableArray<ProjectYear> years)
    {
        ImmutableArray<YearColumn> columns = [.. years.Select(MoneyOf)];
        var rates = years.Select(year => (year.Year, Text: RateOf(year)?.ToString())).Where(rate => rate.Text is not null).ToList();
        if (columns.Count(column => column.Value is not null || column.Against is not null) < 2)
            return null;
        var top = columns.Max(column => Math.Max(column.Value ?? 0m, column.Against ?? 0m));
        return top <= 0m ? null : new SmallMultiple(
            rates.Count switch
            {
                0 => "各年的预算",
                1 => $"{rates[0].Year} 年执行率 {rates[0].Text}",
                _ => FromTo("执行率", rates[0].Year, rates[0].Text!, rates[^1].Year, rates[^1].Text!),
            },
            "斜纹是全年预算数（没有的，是年初预算），实心是全年执行数（万元）",
            top,
            columns);
    }

    private static YearColumn MoneyOf(ProjectYear year)
    {
        var total = year.SelfEvaluation?.Funds.Total;
        var (budget, executed) = (total?.Budget ?? year.TargetAmount, total?.Executed);
        var words = (budget, executed) switch
        {
            (null, null) => "没有",
            ({ } planned, null) => $"预算 {planned.Brief()}",
            (null, { } spent) => $"执行 {spent.Brief()}",
            ({ } planned, { } spent) => $"预算 {planned.Brief()}，执行 {spent.Brief()}",
        };
        return new YearColumn(Label(year), InTenThousand(executed), Short(executed ?? budget), words) { Against = InTenThousand(budget) };
    }

    private static decimal? InTenThousand(Money? amount) => amount is { Yuan: >= 0 and var yuan } ? yuan / TenThousand : null;

    private static string Short(Money? amount) => amount is { } given
        ? decimal.Round(given.Yuan / TenThousand, given.Yuan >= 100 * TenThousand ? 0 : 2, MidpointRounding.AwayFromZero)
            .ToString("#,##0.##", CultureInfo.InvariantCulture)
        : "";

    private static Percentage? RateOf(ProjectYear year) =>
        year.SelfEvaluation?.Funds.Total is { } total ? ExecutionRate.Of(total).Value : null;

    private static SmallMultiple? Score(ImmutableArray<ProjectYear> years) => Chart(
        years, "自评总分（满分 100）", year => year.SelfEvaluation?.Total?.Value, value => new Points(value).ToString(), " 分");

    private static SmallMultiple? Attained(ImmutableArray<ProjectYear> years)
    {
        var known = years.Where(year => AttainedOf(year) is not null).ToList();
        if (known.Count < 2)
            return null;
        var (first, last) = (AttainedOf(known[0])!.Value, AttainedOf(known[^1])!.Value);
        return new SmallMultiple(
            $"{known[0].Year} 年 {first.Judged} 项目标达成 {first.Reached} 项，{known[^1].Year} 年 {last.Judged} 项达成 {last.Reached} 项",
            "达成的指标占可比对的（%）",
            Whole,
            [.. years.Select(year => AttainedOf(year) is var (reached, judged)
                ? new YearColumn(Label(year), Whole * reached / judged, $"{reached}/{judged}", $"{judged} 项达成 {reached} 项")
                : new YearColumn(Label(year), null, "", "没有"))]);
    }

    private static (int Reached, int Judged)? AttainedOf(ProjectYear year) => ProjectHistory.AttainedOf(year);

    private static SmallMultiple? Satisfaction(ImmutableArray<ProjectYear> years) =>
        Chart(years, "调查满意率（%）", year => year.SurveyedRate?.Percent, value => Percentage.FromPercent(value).ToString(), "");

    private static SmallMultiple? Chart(
        ImmutableArray<ProjectYear> years, string name, Func<ProjectYear, decimal?> value, Func<decimal, string> text, string unit)
    {
        var known = years.Where(year => value(year) is not null).ToList();
        return known.Count < 2 ? null : new SmallMultiple(
            FromTo(name.Split('（')[0], known[0].Year, Said(known[0]), known[^1].Year, Said(known[^1])),
            name,
            Whole,
            [.. years.Select(year => value(year) is { } given
                ? new YearColumn(Label(year), given, text(given), text(given) + unit)
                : new YearColumn(Label(year), null, "", "没有"))]);

        string Said(ProjectYear year) => text(value(year)!.Value) + unit;
    }

    private static string FromTo(string what, int first, string from, int last, string to) =>
        $"{what}从 {first} 年的 {from} 到 {last} 年的 {to}";

    private static string Label(ProjectYear year) => year.Year.ToString(CultureInfo.InvariantCulture);
}
