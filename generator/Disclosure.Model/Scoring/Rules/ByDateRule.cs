namespace Disclosure.Model.Scoring.Rules;

/// <summary>By a date: on or before is full; late gets nothing, unless the row's own rule says what it loses.</summary>
internal static class ByDateRule
{
    private const string Rule = "按时限完成：不晚于指标值得满分；晚于指标值而没有自定扣分办法的，得 0 分。";

    public static ScoreReceipt Score(ScoringRow row)
    {
        if (DatePair.Read(row, out var problem) is not { } pair)
            return row.NotComputable(problem);
        if (pair.IsReached is not { } reached)
            return row.NotComputable($"实际完成值“{row.Actual.Raw.Trim()}”没有写到指标值“{row.Target.Raw.Trim()}”那样细，看不出是否按时，不能计分。");
        return row.Scored(
            ScoringCase.ByDate,
            Rule,
            reached ? row.Weight : 0m,
            reached
                ? $"实际 {pair.Actual}，时限 {pair.Deadline}，按时完成，得满分 {Figure.Points(row.Weight)}。"
                : $"实际 {pair.Actual}，时限 {pair.Deadline}，没有按时完成，得 0 分。",
            pair.Remarks);
    }
}
