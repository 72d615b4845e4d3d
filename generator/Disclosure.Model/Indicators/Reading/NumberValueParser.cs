namespace Disclosure.Model.Indicators.Reading;

/// <summary>
/// A number with a unit (<c>≥735人次</c>, <c>95%以上</c>, <c>75元</c>) or a range of two (<c>80%-90%</c>, <c>10~20个</c>).
/// </summary>
internal static class NumberValueParser
{
    /// <summary>Reads a text without its operator in front; nothing where it does not start with a number.</summary>
    public static IndicatorValue? TryRead(string raw, ReadOnlySpan<char> text, Comparison prefix)
    {
        if (!StartsNumber(text))
            return null;
        var after = OperatorParser.TakeSuffix(ref text);
        return OperatorParser.TryCombine(prefix, after, out var comparison) && TryRead(raw, text, comparison, out var value)
            ? value
            : WordsParser.NotUnderstood(raw);
    }

    private static bool StartsNumber(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (char.IsAsciiDigit(text[0]) || text[0] is '-' or '¥' || text.StartsWith("百分之"))
        && text.IndexOfAnyInRange('0', '9') >= 0;

    private static bool TryRead(string raw, ReadOnlySpan<char> text, Comparison comparison, out IndicatorValue? value)
    {
        value = null;
        var cursor = new TextCursor(text);
        var impliedUnit = cursor.Take('¥') ? "元" : cursor.Take("百分之") ? "%" : null;
        if (!NumberParser.TryTake(ref cursor, out var number))
            return false;
        if (RangeParser.TryTakeUpper(cursor.Rest, number, out var upper, out var unitText))
            return comparison is Comparison.Unstated or Comparison.Equal
                && TryReadUnit(unitText, impliedUnit, comparison, out var rangeUnit)
                && (value = Range(raw, comparison, number, upper, rangeUnit)) is not null;
        if (!TryReadUnit(cursor.Rest, impliedUnit, comparison, out var unit))
            return false;
        value = new IndicatorValue
        {
            Raw = raw,
            Kind = UnitParser.KindOf(unit),
            Comparison = comparison,
            Number = number,
            MeasureUnit = unit,
        };
        return true;
    }

    private static bool TryReadUnit(ReadOnlySpan<char> text, string? implied, Comparison comparison, out string? unit)
    {
        if (!UnitParser.TryRead(text, out unit))
            return false;
        // 12月 is a month of the year unless it says at least 12月, which can only count months.
        if (unit is "月" or "月份" && comparison is not (Comparison.AtLeast or Comparison.MoreThan))
            return false;
        if (implied is not null && unit is not null && unit != implied)
            return false;
        unit ??= implied;
        return true;
    }

    private static IndicatorValue Range(string raw, Comparison comparison, decimal lower, decimal upper, string? unit) => new()
    {
        Raw = raw,
        Kind = IndicatorValueKind.Range,
        Comparison = comparison,
        Number = lower,
        Upper = upper,
        MeasureUnit = unit,
    };
}
