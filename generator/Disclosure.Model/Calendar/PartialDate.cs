namespace Disclosure.Model.Calendar;

/// <summary>
/// A date as forms write it: a full date, a month (<c>2023年7月</c>, <c>12月底</c>), or a month and day without a year.
/// Parts that were not written are missing and are never filled in.
/// </summary>
/// <param name="Year">The year, or nothing.</param>
/// <param name="Month">The month, 1–12, or nothing where only a year was written.</param>
/// <param name="Day">The day of the month, or nothing.</param>
public readonly record struct PartialDate(int? Year, int? Month, int? Day)
{
    /// <summary>
    /// Compares on the parts that both have, year first; the answer is nothing where they share no part.
    /// A part that only one side has does not decide: <c>9月</c> and <c>9月15日</c> compare equal.
    /// </summary>
    public int? CompareTo(PartialDate other)
    {
        var sharesYear = Year is not null && other.Year is not null;
        if (sharesYear && Year != other.Year)
            return Year < other.Year ? -1 : 1;
        if (Month is null || other.Month is null)
            return sharesYear ? 0 : CompareDays(other);
        if (Month != other.Month)
            return Month < other.Month ? -1 : 1;
        return CompareDays(other) ?? 0;
    }

    /// <summary>The date in Chinese, such as <c>2023年7月</c> or <c>9月30日</c>.</summary>
    public override string ToString() =>
        (Year is { } y ? $"{y}年" : "") + (Month is { } m ? $"{m}月" : "") + (Day is { } d ? $"{d}日" : "");

    private int? CompareDays(PartialDate other) =>
        Day is { } mine && other.Day is { } theirs ? mine.CompareTo(theirs) : null;
}
