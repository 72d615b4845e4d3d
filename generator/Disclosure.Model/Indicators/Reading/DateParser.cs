using System.Buffers;
using Disclosure.Model.Calendar;

namespace Disclosure.Model.Indicators.Reading;

/// <summary>
/// A day, a month, or a period: <c>2023年12月31日</c>, <c>2023/12/31</c>, <c>9月前</c>, <c>12月底之前完成</c>,
/// <c>2023.07-2024.01</c>. 前 is read as on or before, because forms use it so.
/// </summary>
internal static class DateParser
{
    private static readonly SearchValues<char> FirstOfDate = SearchValues.Create("0123456789截于在当本年");
    private static readonly string[] LeadIns = ["截至", "截止", "于", "在"];

    /// <summary>Reads a text without its operator in front; nothing where it is not a date.</summary>
    public static IndicatorValue? TryRead(string raw, ReadOnlySpan<char> text, Comparison prefix)
    {
        if (text.IsEmpty || !FirstOfDate.Contains(text[0]))
            return null;
        var cursor = new TextCursor(text);
        cursor.TakeAny(LeadIns);
        if (!DatePoint.TryTake(ref cursor, out var start))
            return null;
        DatePoint? end = null;
        if (PeriodEnd.IsNext(cursor) && (end = PeriodEnd.TryTake(ref cursor, ref start)) is null)
            return null;
        var tail = DateTail.Take(ref cursor, ref start);
        if (!cursor.AtEnd || !start.IsValid || end is { IsValid: false })
            return null;
        if (end is null && !tail.Any && start.IsYearPointMonth)
            return WordsParser.NotUnderstood(raw);
        if (end is null && (start.IsBare || CountsMonths(start, prefix, tail)))
            return null;
        return OperatorParser.TryCombine(prefix, tail.Comparison, out var comparison)
            ? Value(raw, comparison, start.Date, end?.Date)
            : WordsParser.NotUnderstood(raw);
    }

    // At least 12月 counts months: nothing is promised for no sooner than December.
    private static bool CountsMonths(DatePoint point, Comparison prefix, DateTail tail) =>
        prefix is Comparison.AtLeast or Comparison.MoreThan && !tail.Any && point.IsMonthOnly;

    private static IndicatorValue Value(string raw, Comparison comparison, PartialDate start, PartialDate? end) =>
        new() { Raw = raw, Kind = IndicatorValueKind.Date, Comparison = comparison, Date = start, EndDate = end };
}
