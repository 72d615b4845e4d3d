using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Tables;
using Disclosure.Site.Totals;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>The unit's whole budget beside the sums of its projects.</summary>
internal static class MoneyTable
{
    /// <summary>The table.</summary>
    public static Table<MoneyRow> Money { get; } = new("money", "预算和执行", of =>
    [
        of.Words("scope", "范围", row => row.Scope) with { Cell = (_, row) => new FactCell(row.Scope, Note: row.Note) },
        of.Amount("initial", "年初预算", row => row.Initial),
        of.Amount("budget", "全年预算数", row => row.Budget),
        of.Amount("executed", "全年执行数", row => row.Executed),
        of.Rate("rate", "执行率", row => row.Execution),
    ]);

    /// <summary>The rows of a year; none where it has neither.</summary>
    public static ImmutableArray<MoneyRow> RowsOf(UnitYear year)
    {
        var whole = WholeOf(year);
        var projects = year.ProjectRows.IsEmpty ? null : ProjectsOf(year);
        // Beside the whole, one project alone is no sum; without it, it is all there is.
        if (projects is not { HasAmounts: true } || (whole is not null && year.ProjectRows.Length == 1))
            projects = null;
        return [.. new[] { whole, projects }.OfType<MoneyRow>()];
    }

    // 年初预算 of a target is its budget; only the accounts know the adjusted one.
    private static MoneyRow? WholeOf(UnitYear year)
    {
        const string Name = "部门（单位）整体";
        if (year.SelfEvaluation?.Funds.Total is { } spent)
        {
            return new MoneyRow(Name, null)
            {
                Initial = spent.Initial ?? year.Target?.Funds.Total?.Budget,
                Budget = spent.Budget,
                Executed = spent.Executed,
                Execution = ExecutionRate.Of(spent),
            };
        }

        return year.Target?.Funds.Total is { } planned ? new MoneyRow(Name, null) { Initial = planned.Budget ?? planned.Initial } : null;
    }

    private static MoneyRow ProjectsOf(UnitYear year)
    {
        var projects = year.ProjectRows.Select(row => row.Project).ToList();
        return new MoneyRow(projects.Count == 1 ? "1 个项目" : $"项目合计（{projects.Count} 个）", LeftOut(year))
        {
            Initial = SumOf(projects, project => project.Promised),
            Budget = SumOf(projects, project => project.Budget),
            Executed = SumOf(projects, project => project.Executed),
            Execution = ExecutionRate.OfSums(
                projects.Select(project => project.Execution).Where(rate => rate is { Budget: not null, Executed: not null })),
        };
    }

    // Both stages in a few words; the lines below the table of projects have the whole of it.
    private static string? LeftOut(UnitYear year)
    {
        var words = year.Gaps.Select(view => GapsWords.Brief(view.Gaps) is { } left
            ? $"{(view.Gaps.Stage == Stage.Budget ? "年初预算" : "决算")}{left}"
            : null).OfType<string>();
        return string.Join('；', words) is { Length: > 0 } text ? text : null;
    }

    private static Money? SumOf(IEnumerable<ProjectInYear> projects, Func<ProjectInYear, Money?> amount)
    {
        var stated = projects.Select(amount).OfType<Money>().ToList();
        return stated.Count == 0 ? null : Model.Amounts.Money.Sum(stated);
    }
}
