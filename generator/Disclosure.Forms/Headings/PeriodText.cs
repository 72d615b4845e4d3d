using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Headings;

/// <summary>
/// The part of a year that a heading of 绩效运行监控表 is about: <c>1-7月执行数</c>, <c>截至7月底</c>, <c>上半年</c>, <c>2024年7月31日</c>.
/// A blank form's <c>1-N月</c> is a period whose end is not told.
/// </summary>
/// <param name="Month">The month it ends with; nothing where the text leaves it open.</param>
/// <param name="Day">The day of the month; nothing for its last.</param>
/// <param name="Year">The year that stands with it; nothing where none does.</param>
internal readonly partial record struct PeriodText(int? Month, int? Day, FiscalYear? Year)
{
    private const int MonthsOfQuarter = 3;

    /// <summary>The period that a text tells; nothing where it tells none.</summary>
    public static PeriodText? TryRead(string text)
    {
        var match = Period().Match(HeadingText.Normalise(text));
        return match.Success ? Of(match) : null;
    }

    /// <summary>A heading with its period spelt <c>N月</c>, as headings are listed; the heading itself where it has none.</summary>
    public static string Spelt(string heading) => Period().Replace(HeadingText.Normalise(heading), "N月", 1);

    /// <summary>Whether a line says a period and nothing else, as the line below a title does: <c>（2024年1-7月）</c>.</summary>
    public static bool IsLine(string text) =>
        HeadingText.Normalise(text).Trim('(', ')') is var plain
            && Period().Match(plain) is { Success: true } match
            && match.Length == plain.Length;

    /// <summary>The day it ends with in a year; nothing where that is not told, or no day of the calendar.</summary>
    public DateOnly? EndIn(FiscalYear year)
    {
        if (Month is not { } month || month is < 1 or > 12)
            return null;
        var last = DateTime.DaysInMonth(year.Number, month);
        var day = Day ?? last;
        return day >= 1 && day <= last ? new DateOnly(year.Number, month, day) : null;
    }

    /// <summary>The words for the time to a day, as headings of the form have them: <c>1-7月</c>, else <c>截至8月15日</c>.</summary>
    public static string To(DateOnly day) => day.Day == DateTime.DaysInMonth(day.Year, day.Month)
        ? string.Create(CultureInfo.InvariantCulture, $"1-{day.Month}月")
        : string.Create(CultureInfo.InvariantCulture, $"截至{day.Month}月{day.Day}日");

    private static PeriodText Of(Match match)
    {
        var year = Number(match, "year") is { } stated ? FiscalYear.TryFrom(stated) : null;
        if (match.Groups["half"].Success)
            return new PeriodText(2 * MonthsOfQuarter, null, year);
        if (match.Groups["quarter"].Success)
            return new PeriodText((1 + "1234一二三四".IndexOf(match.Groups["quarter"].Value[0]) % 4) * MonthsOfQuarter, null, year);
        return new PeriodText(Number(match, "month") ?? Number(match, "plain"), Number(match, "day") ?? Number(match, "plainDay"), year);
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: var digits }
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;

    [GeneratedRegex(
        @"(截至|截止|截止到|至)?((?<year>(19|20)\d\d)[年.\-/])?("
        + @"(?<half>上?半年度?)|(前|第|1至|1-)?(?<quarter>[1-4一二三四])个?季度(末|底)?"
        + @"|((19|20)\d\d年)?(1月?份?[-—–－―~～至到]+)?((19|20)\d\d年)?(?<month>\d{1,2}|[NnXx_]+)月份?(?<day>\d{1,2})?日?(底|末|止)?"
        + @"|1月?份?[-—–－―~～至到]+月份?"
        + @"|(?<=[.\-/])(?<plain>\d{1,2})[.\-/](?<plainDay>\d{1,2}))")]
    private static partial Regex Period();
}
