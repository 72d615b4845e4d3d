using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Scoring.Rules;

/// <summary>A deadline and when the thing was done, both with a year: one that was not written is the fiscal year.</summary>
/// <param name="Deadline">The target date, or the end of its period.</param>
/// <param name="Actual">The actual date, or the end of its period.</param>
/// <param name="Comparison">The target's operator.</param>
/// <param name="Remarks">What was assumed.</param>
internal sealed record DatePair(PartialDate Deadline, PartialDate Actual, Comparison Comparison, ImmutableArray<string> Remarks)
{
    /// <summary>Whether it was done in time; nothing where the actual date is too coarse to tell.</summary>
    public bool? IsReached
    {
        get
        {
            var order = Actual.CompareTo(Deadline) ?? 0;
            if (order == 0 && IsCoarser(Actual, Deadline))
                return null;
            return Comparison switch
            {
                Comparison.AtLeast => order >= 0,
                Comparison.MoreThan => order > 0,
                Comparison.LessThan => order < 0,
                _ => order <= 0,
            };
        }
    }

    /// <summary>Reads the pair of a row; nothing, and a sentence in <paramref name="problem"/>, where it can't be.</summary>
    public static DatePair? Read(ScoringRow row, out string problem)
    {
        problem = "";
        var target = row.Target.EndDate ?? row.Target.Date ?? default;
        if (ActualDate(row.Actual, target) is not { } actual)
        {
            problem = $"指标值“{row.Target.Raw.Trim()}”是日期，实际完成值“{row.Actual.Raw.Trim()}”没有写何时完成，不能计分。";
            return null;
        }

        ImmutableArray<string> remarks = (target.Year is null) == (actual.Year is null)
            ? []
            : [$"没有写年份的日期按预算年度 {row.Year} 年计。"];
        return new DatePair(WithYear(target, row.Year), WithYear(actual, row.Year), row.Target.Comparison, remarks);
    }

    private static PartialDate? ActualDate(IndicatorValue actual, PartialDate target) => actual switch
    {
        { Kind: IndicatorValueKind.Date } => actual.EndDate ?? actual.Date,
        { Kind: IndicatorValueKind.Number, MeasureUnit: null, Number: >= 1m and <= 12m and { } month }
            when decimal.IsInteger(month) && target is { Month: not null, Day: null } => new PartialDate(null, (int)month, null),
        _ => null,
    };

    private static PartialDate WithYear(PartialDate date, FiscalYear year) => date with { Year = date.Year ?? year.Number };

    private static bool IsCoarser(PartialDate actual, PartialDate deadline) =>
        (actual.Month is null && deadline.Month is not null) || (actual.Day is null && deadline.Day is not null);
}
