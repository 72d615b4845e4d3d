using Disclosure.Model.Calendar;
using Disclosure.Model.Scoring.Rules;

namespace Disclosure.Model.Scoring.OwnRules;

/// <summary>Applies a row's own rule to a deadline: so many points off for each day or month late.</summary>
internal static class OwnRuleOnDate
{
    public static OwnRuleOutcome Apply(ScoringRow row, OwnRule rule, ScoreReceipt usual)
    {
        if (usual.Computed is null || DatePair.Read(row, out _) is not { } pair)
            return OwnRuleOutcome.Failed(usual.Arithmetic);
        if (pair.IsReached == true)
            return OwnRuleOutcome.OfReached(row, rule, $"实际 {pair.Actual}，时限 {pair.Deadline}，按时完成，", pair.Remarks);
        if (rule.Step is not { } step)
            return rule.NothingUnlessReached
                ? OwnRuleOutcome.Of(0m, $"实际 {pair.Actual}，时限 {pair.Deadline}，没有按时完成，", pair.Remarks)
                : OwnRuleOutcome.Silent;
        if (step.IsForShortfall || Late(pair, step.Unit) is not { } late)
            return OwnRuleOutcome.Failed($"评分办法按“{step.Unit}”扣分，从“{row.Actual.Raw.Trim()}”和“{row.Target.Raw.Trim()}”算不出晚了多少，不能计分。");
        var steps = decimal.Floor(late / step.Size);
        return OwnRuleOutcome.Of(
            decimal.Max(0m, row.Weight - (steps * step.Points)),
            $"实际 {pair.Actual}，时限 {pair.Deadline}，晚 {late} {step.Unit}，扣 {Figure.Number(steps)} × {Figure.Points(step.Points)}；"
                + $"{Figure.Points(row.Weight)} − {Figure.Points(steps * step.Points)}，",
            pair.Remarks);
    }

    private static int? Late(DatePair pair, string unit) => unit switch
    {
        "天" or "日" => DayOf(pair.Actual) is { } actual ? actual.DayNumber - LastDayOf(pair.Deadline).DayNumber : null,
        "个月" or "月" => Months(pair.Actual) - Months(pair.Deadline),
        _ => null,
    };

    private static int? Months(PartialDate date) => (date.Year * 12) + date.Month;

    private static DateOnly? DayOf(PartialDate date) =>
        date is { Year: { } year, Month: { } month, Day: { } day } && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    // A deadline of a month or year runs to its last day.
    private static DateOnly LastDayOf(PartialDate date)
    {
        var year = date.Year ?? DateOnly.MinValue.Year;
        var month = date.Month ?? 12;
        return new DateOnly(year, month, Math.Min(date.Day ?? 31, DateTime.DaysInMonth(year, month)));
    }
}
