using Disclosure.Model.Indicators;

namespace Disclosure.Model.Scoring.Rules;

/// <summary>
/// Which rows are out of the total. Only the target, or an actual value that says so in words, takes a row out: an actual
/// value of 无 beside a stated target does not, or an unmet target would vanish.
/// </summary>
internal static class Applicability
{
    /// <summary>Why the row does not apply; nothing where it does.</summary>
    public static string? WhyNot(ScoringRow row)
    {
        if (row.Target.IsEmpty && IsBlank(row.Target) && row.Actual.IsEmpty && row.Indicator.Weight is null)
            return "空行：没有指标值、实际完成值和分值，不计分。";
        if (row.Target.IsEmpty && !IsBlank(row.Target))
            return $"指标值写的是“{row.Target.Raw.Trim()}”，表示本年不适用，不计分。";
        return row.Actual.Raw.Trim() is "不适用" or "不涉及" or "未涉及"
            ? $"实际完成值写的是“{row.Actual.Raw.Trim()}”，不计分。"
            : null;
    }

    private static bool IsBlank(IndicatorValue value) => string.IsNullOrWhiteSpace(value.Raw);
}
