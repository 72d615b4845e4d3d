namespace Disclosure.Model.Indicators.Reading;

/// <summary>The second end of a period. What it leaves out stands at the first end: <c>2023年1月-12月</c>, <c>12月1日-15日</c>.</summary>
internal static class PeriodEnd
{
    /// <summary>Whether a second end follows.</summary>
    public static bool IsNext(TextCursor cursor) =>
        cursor.TakeBetween() && !cursor.AtEnd && char.IsAsciiDigit(cursor.Rest[0]);

    /// <summary>Takes the second end and settles what a bare number at the first end was; nothing where they do not fit.</summary>
    public static DatePoint? TryTake(ref TextCursor cursor, ref DatePoint start)
    {
        cursor.TakeBetween();
        if (TakeDay(ref cursor, start) is { } sameMonth)
            return sameMonth;
        if (!DatePoint.TryTake(ref cursor, out var end) || end.IsBare)
            return null;
        if (start.IsBare)
        {
            if ((start.Month is null) != (end.Month is null) || (start.Month is not null && end.Year is not null))
                return null;
            start = start with { IsBare = false };
        }

        if (end.Year is null && end.Month is not null)
            end = end with { Year = start.Year };
        return end.Year < start.Year ? null : end;
    }

    private static DatePoint? TakeDay(ref TextCursor cursor, DatePoint start)
    {
        var ahead = cursor;
        if (start.Day is null || !ahead.TakeDigits(2, out var day, out _) || !(ahead.Take('日') || ahead.Take('号')))
            return null;
        cursor = ahead;
        return start with { Day = day };
    }
}
