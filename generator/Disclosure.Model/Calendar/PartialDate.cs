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
        var compared = false;
        foreach (var (mine, theirs) in new[] { (Year, other.Year), (Month, other.Month), (Day, other.Day) })
        {
            if (mine is null || theirs is null)
            {
                if (compared)
                    break;
                continue;
            }

            compared = true;
            if (mine != theirs)
                return mine.Value.CompareTo(theirs.Value);
        }

        return compared ? 0 : null;
    }

    /// <summary>The date in Chinese, such as <c>2023年7月</c> or <c>9月30日</c>.</summary>
    public override string ToString() =>
        (Year is { } y ? $"{y}年" : "") + (Month is { } m ? $"{m}月" : "") + (Day is { } d ? $"{d}日" : "");
}
