using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Writing.Prefilled;

/// <summary>
/// A year's target as far as the year before tells it: everything but the money, with what the indicators were beside what they
/// shall be. The unit changes what changes and writes the amounts.
/// </summary>
internal static class NextTarget
{
    /// <summary>That of a project.</summary>
    public static ProjectTarget Of(ProjectTarget target, SelfEvaluation? result, FiscalYear year) => Shared(target, result, year);

    /// <summary>That of a unit as a whole; 绩效目标设置情况 is counted anew.</summary>
    public static UnitTarget Of(UnitTarget target, SelfEvaluation? result, FiscalYear year) => Shared(target, result, year) with
    {
        MainTasks = [.. target.MainTasks.Select(task => new MainTask(task.Name, task.Content, null, null, null))],
        TargetSetting = null,
    };

    /// <summary>That of the government.</summary>
    public static GovernmentTarget Of(GovernmentTarget target, FiscalYear year) => target with
    {
        Year = year,
        Budgets = [.. target.Budgets.Select(line => line with { Revenue = null, Expenditure = null })],
        FocusItems = [.. target.FocusItems.Select(item => item with { Amount = null })],
        Indicators = [.. target.Indicators.Select(row => Next(row, target.Year, null))],
    };

    private static T Shared<T>(T target, SelfEvaluation? result, FiscalYear year)
        where T : PerformanceTable => target with
        {
            Year = year,
            Funds = new Funds([.. PrefilledFunds.RowsOf(target).Select(line => new FundLine
            {
                Kind = line.Kind,
                Label = line.Label,
                WholePeriod = line.WholePeriod,
            })]),
            Indicators = [.. target.Indicators.Select(row => Next(row, target.Year, result))],
            Source = null,
        };

    private static Indicator Next(Indicator row, FiscalYear year, SelfEvaluation? result) => row with
    {
        Baseline = row.Target.IsEmpty ? null : $"{year}年{WhatCameOf(row, result) ?? row.Target.Raw}",
        ChangeReason = null,
    };

    private static string? WhatCameOf(Indicator row, SelfEvaluation? result) => result?.Indicators
        .FirstOrDefault(done => done.Level1 == row.Level1 && done.Level2 == row.Level2 && done.Level3 == row.Level3)
        ?.Result is { Actual.IsEmpty: false } came ? came.Actual.Raw : null;
}
