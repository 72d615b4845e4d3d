using Disclosure.Model.Indicators;

namespace Disclosure.Model.Scoring.Quantities;

/// <summary>Brings target and actual value to numbers in one unit, or says why they can't be.</summary>
internal static class QuantityPairReader
{
    /// <summary>The pair; nothing, and a sentence in <paramref name="problem"/>, where they can't be compared.</summary>
    public static QuantityPair? Read(IndicatorValue target, IndicatorValue actual, out string problem)
    {
        if (NumberOf(target, actual, out problem) is not { } number)
            return null;
        var unit = actual.Kind == IndicatorValueKind.Date ? target.MeasureUnit : actual.MeasureUnit;
        var alignment = UnitAlignment.Align(target, number, unit);
        problem = alignment.Problem ?? "";
        return alignment.Problem is not null || target.Number is not { } lower ? null : new QuantityPair(
            lower,
            target.Upper ?? lower,
            alignment.Actual,
            actual.Comparison,
            target.MeasureUnit ?? unit ?? "",
            alignment.Remark is null ? [] : [alignment.Remark]);
    }

    private static decimal? NumberOf(IndicatorValue target, IndicatorValue actual, out string problem)
    {
        problem = "";
        switch (actual.Kind)
        {
            case IndicatorValueKind.Number or IndicatorValueKind.Percent or IndicatorValueKind.Money:
                return actual.Number;
            case IndicatorValueKind.Date when target.MeasureUnit is "月" or "个月" && IsMonthOnly(actual):
                return actual.Date?.Month;
            case IndicatorValueKind.Qualitative:
                problem = $"指标值“{target.Raw.Trim()}”是数量，实际完成值“{actual.Raw.Trim()}”是文字，没有写明完成了多少，不能计分。";
                return null;
            case IndicatorValueKind.Range:
                problem = $"实际完成值“{actual.Raw.Trim()}”是一个区间，应写一个确定的数，不能计分。";
                return null;
            default:
                problem = $"指标值“{target.Raw.Trim()}”是数量，实际完成值“{actual.Raw.Trim()}”是日期，不能比较。";
                return null;
        }
    }

    private static bool IsMonthOnly(IndicatorValue value) =>
        value is { EndDate: null, Date: { Year: null, Day: null, Month: not null } };
}
