using Disclosure.Model.Calendar;
using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Cycles;
using Disclosure.Model.Indicators;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>The whole cycle in words.</summary>
internal static class CycleWords
{
    /// <summary>From when to when, and how long still: <c>2025年3月 至 2027年11月，还有 1 年。</c></summary>
    public static string Period(ProjectCycle cycle)
    {
        var left = cycle.YearsLeft is > 0 and { } years ? $"以后还有 {years} 年" : cycle.Standing.Term();
        return cycle.Period switch
        {
            null => $"共 {cycle.Years.Length} 个年度，{left}。",
            { End: { } end } period => $"{period.Start} 至 {end}，{left}。",
            { } period when cycle.Standing == CycleStanding.Left => $"{period.Start} 起，{left}。",
            { } period => $"{period.Start} 起，长期实施。",
        };
    }

    /// <summary>What has been reached so far: the sum of the years where they add up, else the newest result.</summary>
    public static string? Reached(CycleIndicator row) => row switch
    {
        { Results.IsEmpty: true } => null,
        { Sum: { } sum } => Number(sum) + row.Whole.MeasureUnit + ShareOf(row.Whole, sum),
        _ => row.Results[^1].Actual.Raw,
    };

    /// <summary>The results year by year; nothing where there are none.</summary>
    public static string? ByYear(CycleIndicator row) => row.Results.IsEmpty
        ? null
        : string.Join("，", row.Results.Select(result => $"{result.Year} 年 {result.Actual.Raw}"));

    /// <summary>How much of what was left of a year the next one has; nothing where nothing was left, or that is not known.</summary>
    public static string? WhereUnspentWent(CycleYear year) => year switch
    {
        { Unspent: not { Yuan: > 0 } } or { CarriedForward: null } => null,
        { CarriedForward: { Yuan: 0 } } => "没有转入下年",
        { CarriedForward: { } forward } when forward == year.Unspent => "转入下年",
        { CarriedForward: { } forward } => $"其中 {new AmountView(forward).Brief} 转入下年",
    };

    private static string ShareOf(IndicatorValue whole, decimal sum) => whole.Number is > 0 and { } number
        ? $"（{new Percentage(sum / number)}）"
        : "";

    private static string Number(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
