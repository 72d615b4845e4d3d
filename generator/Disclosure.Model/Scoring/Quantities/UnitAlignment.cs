using Disclosure.Model.Indicators;
using Disclosure.Model.Scoring.Rules;

namespace Disclosure.Model.Scoring.Quantities;

/// <summary>
/// The actual number in the target's unit. Units are converted where they are multiples of one base; a missing unit is
/// taken to be the other's where that is sensible; everything else is a problem, said and not guessed.
/// </summary>
/// <param name="Actual">The actual number, converted.</param>
/// <param name="Remark">What was converted or assumed.</param>
/// <param name="Problem">Why they can't be compared.</param>
internal readonly record struct UnitAlignment(decimal Actual, string? Remark, string? Problem)
{
    // 元 written for 万元 differs by 10,000; no indicator is met or missed a thousandfold.
    private const decimal SuspiciousFactor = 1000m;

    /// <summary>Aligns <paramref name="actual"/>, which is in <paramref name="actualUnit"/>, with <paramref name="target"/>.</summary>
    public static UnitAlignment Align(IndicatorValue target, decimal actual, string? actualUnit) =>
        (target.MeasureUnit, actualUnit) switch
        {
            (null, null) => new(actual, null, null),
            ({ } wanted, null) => WithoutActualUnit(target, wanted, actual),
            (null, { } given) => WithoutTargetUnit(target, actual, given),
            ({ } wanted, { } given) => Convert(wanted, given, actual),
        };

    private static UnitAlignment WithoutActualUnit(IndicatorValue target, string wanted, decimal actual)
    {
        if (wanted == "%")
            return IsFraction(actual) && target.Number > 1m
                ? Failed($"实际完成值“{Figure.Number(actual)}”没有写 %，可能是 {Figure.Number(actual)}%，也可能是 {Figure.Number(actual * 100m)}%，不能计分。")
                : new(actual, "实际完成值没有写 %，按百分数计。", null);
        return IsScaledOrMoney(wanted) && IsFarApart(target.Number, actual)
            ? Failed($"实际完成值没有写单位，与指标值相差 1000 倍以上，可能不是“{wanted}”，不能计分。")
            : new(actual, null, null);
    }

    private static UnitAlignment WithoutTargetUnit(IndicatorValue target, decimal actual, string given)
    {
        if (given == "%")
            return target.Number is { } number && IsFraction(number) && actual > 1m
                ? Failed($"指标值“{Figure.Number(number)}”没有写 %，可能是 {Figure.Number(number)}%，也可能是 {Figure.Number(number * 100m)}%，不能计分。")
                : new(actual, "指标值没有写 %，按百分数计。", null);
        return IsScaledOrMoney(given) && IsFarApart(target.Number, actual)
            ? Failed($"指标值没有写单位，与实际完成值相差 1000 倍以上，可能不是“{given}”，不能计分。")
            : new(actual, $"指标值没有写单位，按“{given}”计。", null);
    }

    private static UnitAlignment Convert(string wanted, string given, decimal actual)
    {
        if (wanted == given)
            return new(actual, null, null);
        var target = MeasureUnitScale.Of(wanted);
        var source = MeasureUnitScale.Of(given);
        if (target.Base != source.Base && target.Base.Length > 0 && source.Base.Length > 0)
            return Failed($"指标值用“{wanted}”，实际完成值用“{given}”，单位不同，不能比较。");
        if (target.Factor == source.Factor)
            return new(actual, null, null);
        var converted = actual * source.Factor / target.Factor;
        return new(converted, $"单位不同：{Figure.Number(actual)}{given} 折合 {Figure.Number(converted)}{wanted}。", null);
    }

    private static bool IsFraction(decimal number) => number is > 0m and <= 1m;

    private static bool IsScaledOrMoney(string unit) =>
        MeasureUnitScale.Of(unit).IsScaled || unit.StartsWith('元');

    private static bool IsFarApart(decimal? target, decimal actual) =>
        target is > 0m && actual > 0m && (actual / SuspiciousFactor >= target || actual <= target / SuspiciousFactor);

    private static UnitAlignment Failed(string problem) => new(0m, null, problem);
}
