namespace Disclosure.Model.Indicators.Reading;

/// <summary>What follows a date: <c>底</c>, <c>前</c>, <c>之前完成</c>, a time of day.</summary>
/// <param name="Any">Whether anything followed.</param>
/// <param name="Comparison">The operator it states.</param>
internal readonly record struct DateTail(bool Any, Comparison Comparison)
{
    private static readonly string[] Ends = ["年底", "年末", "底", "末"];
    private static readonly string[] Befores = ["之前", "以前", "前", "之内", "以内", "内", "止"];
    private static readonly string[] Afters = ["之后", "以后", "后"];

    private static readonly string[] Verbs =
        ["全部完成", "完成", "完工", "竣工", "结束", "到位", "发放", "验收", "交付", "实现"];

    /// <summary>Takes what belongs to the date; the end of a year is its December.</summary>
    public static DateTail Take(ref TextCursor cursor, ref DatePoint point)
    {
        if (cursor.AtEnd)
            return default;
        var before = cursor.Rest.Length;
        TakeTimeOfDay(ref cursor);
        if (point.Day is null && cursor.TakeAny(Ends) && point.Month is null)
            point = point with { Month = 12 };
        var comparison = TakeOperator(ref cursor);
        cursor.TakeAny(Verbs);
        return new DateTail(cursor.Rest.Length < before, comparison);
    }

    private static Comparison TakeOperator(ref TextCursor cursor)
    {
        if (cursor.TakeAny(Befores))
            return Comparison.AtMost;
        return cursor.TakeAny(Afters) ? Comparison.AtLeast : Comparison.Unstated;
    }

    private static void TakeTimeOfDay(ref TextCursor cursor)
    {
        var ahead = cursor;
        if (!ahead.Take(' ') || !ahead.TakeDigits(2, out _, out _) || !ahead.Take(':') || !ahead.TakeDigits(2, out _, out _))
            return;
        if (ahead.Take(':') && !ahead.TakeDigits(2, out _, out _))
            return;
        cursor = ahead;
    }
}
