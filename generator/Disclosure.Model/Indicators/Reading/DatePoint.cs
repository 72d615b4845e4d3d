using Disclosure.Model.Calendar;

namespace Disclosure.Model.Indicators.Reading;

/// <summary>A day, month or year as written at one end of a period, or alone.</summary>
internal readonly record struct DatePoint(int? Year, int? Month, int? Day)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;
    private static readonly string[] YearEnds = ["当年年底", "本年年底", "年底", "年末"];

    /// <summary>A number alone, which is a month or year only beside another (<c>1-12月</c>, <c>2023-2025年</c>).</summary>
    public bool IsBare { get; init; }

    /// <summary>Written <c>2023.07</c>, which could be a plain number.</summary>
    public bool IsYearPointMonth { get; init; }

    /// <summary>Whether only a month was written.</summary>
    public bool IsMonthOnly => Year is null && Month is not null && Day is null;

    /// <summary>The date.</summary>
    public PartialDate Date => new(Year, Month, Day);

    /// <summary>Whether the parts exist in a calendar.</summary>
    public bool IsValid =>
        Month is null or (>= 1 and <= 12)
        && (Day is null || (Month is { } month && Day >= 1 && Day <= DateTime.DaysInMonth(Year ?? 2000, month)));

    /// <summary>Takes the point at the start; false where there is none.</summary>
    public static bool TryTake(ref TextCursor cursor, out DatePoint point)
    {
        point = default;
        if (cursor.TakeAny(YearEnds))
        {
            point = new DatePoint(null, 12, null);
            return true;
        }

        if (!cursor.TakeDigits(4, out var number, out var count))
            return false;
        if (count == 4)
            return number is >= FirstYear and <= LastYear && TryTakeAfterYear(ref cursor, number, out point);
        return count <= 2 && TryTakeAfterMonth(ref cursor, null, number, out point);
    }

    private static bool TryTakeAfterYear(ref TextCursor cursor, int year, out DatePoint point)
    {
        if (!cursor.Take('年'))
            return TryTakeNumeric(ref cursor, year, out point);
        point = new DatePoint(year, null, null);
        if (!cursor.TakeDigits(2, out var month, out _))
            return true;
        return TryTakeAfterMonth(ref cursor, year, month, out point);
    }

    private static bool TryTakeAfterMonth(ref TextCursor cursor, int? year, int month, out DatePoint point)
    {
        if (!cursor.Take('月'))
        {
            point = new DatePoint(year, month, null) { IsBare = true };
            return true;
        }

        cursor.Take('份');
        point = new DatePoint(year, month, null);
        if (!cursor.TakeDigits(2, out var day, out _))
            return true;
        point = point with { Day = day };
        return cursor.Take('日') || cursor.Take('号');
    }

    // 2023/12/31, 2023-12-31, 2023.12.31, and the same without a day; 2023-2025 is two years.
    private static bool TryTakeNumeric(ref TextCursor cursor, int year, out DatePoint point)
    {
        point = new DatePoint(year, null, null) { IsBare = true };
        var ahead = cursor;
        if (ahead.AtEnd || ahead.Rest[0] is not ('/' or '-' or '.'))
            return true;
        var separator = ahead.Rest[0];
        ahead.Take(separator);
        if (!ahead.TakeDigits(2, out var month, out var count))
            return true;
        point = new DatePoint(year, month, null) { IsYearPointMonth = separator == '.' };
        cursor = ahead;
        if (!ahead.Take(separator) || !ahead.TakeDigits(2, out var day, out _))
            return separator != '.' || count == 2 || !ahead.AtEnd;
        point = new DatePoint(year, month, day);
        cursor = ahead;
        return true;
    }
}
