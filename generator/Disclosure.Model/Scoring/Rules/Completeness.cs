using Disclosure.Model.Indicators;

namespace Disclosure.Model.Scoring.Rules;

/// <summary>What a row must have before any rule can be applied.</summary>
internal static class Completeness
{
    /// <summary>What is missing or was not read, in a sentence; nothing where all is there.</summary>
    public static string? WhatIsMissing(ScoringRow row)
    {
        if (row.Indicator.Weight is null)
            return "表上没有分值，不能计分。";
        if (row.Weight < 0)
            return "分值是负数，不能计分。";
        if (row.Target.IsEmpty)
            return "指标值是空的，不能计分。";
        if (!row.Target.IsUnderstood)
            return $"指标值“{row.Target.Raw.Trim()}”读不出，不能计分。";
        if (row.Actual.IsEmpty)
            return Missing(row.Actual);
        return row.Actual.IsUnderstood ? null : $"实际完成值“{row.Actual.Raw.Trim()}”读不出，不能计分。";
    }

    private static string Missing(IndicatorValue actual) => string.IsNullOrWhiteSpace(actual.Raw)
        ? "实际完成值是空的，不能计分。"
        : $"实际完成值写的是“{actual.Raw.Trim()}”，不能计分；如果是 0，应写 0。";
}
