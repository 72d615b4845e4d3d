namespace Disclosure.Model.Indicators.Reading;

/// <summary>The upper end of a range, after its lower end: <c>%-90%</c>, <c>~20个</c>, <c>至5次</c>.</summary>
internal static class RangeParser
{
    /// <summary>
    /// Takes the upper bound and the unit that both ends share. The lower end's unit may be left out (80-90%) but not differ.
    /// False where there is no range, its ends are reversed, or both could be years.
    /// </summary>
    public static bool TryTakeUpper(ReadOnlySpan<char> afterLower, decimal lower, out decimal upper, out ReadOnlySpan<char> unit)
    {
        upper = 0m;
        unit = default;
        var split = afterLower.IndexOfAny("-~至到");
        if (split < 0)
            return false;
        var cursor = new TextCursor(afterLower[split..]);
        cursor.TakeBetween();
        if (!NumberParser.TryTake(ref cursor, out upper) || upper < lower)
            return false;
        unit = cursor.Rest.EndsWith("之间") ? cursor.Rest[..^2] : cursor.Rest;
        var lowerUnit = afterLower[..split];
        if (unit.IsEmpty && CouldBeYear(lower) && CouldBeYear(upper))
            return false;
        return lowerUnit.IsEmpty || lowerUnit.SequenceEqual(unit);
    }

    private static bool CouldBeYear(decimal number) => number is >= 1990m and <= 2099m && decimal.IsInteger(number);
}
