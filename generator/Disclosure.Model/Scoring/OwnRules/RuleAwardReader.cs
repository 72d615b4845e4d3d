using Disclosure.Model.Indicators;
using Disclosure.Model.Indicators.Reading;

namespace Disclosure.Model.Scoring.OwnRules;

/// <summary>Reads points for a condition: <c>95%以上得10分</c>, <c>达标得满分</c>, <c>未完成不得分</c>.</summary>
internal static class RuleAwardReader
{
    private static readonly string[] Nothing = ["不得分", "不计分", "不给分", "得0分", "计0分", "得零分"];
    private static readonly string[] Whole = ["得满分", "计满分", "给满分", "满分", "得全分"];

    /// <summary>Whether the clause says that a missed target gets nothing: <c>未完成不得分</c>, <c>否则不得分</c>.</summary>
    public static bool IsNothingOtherwise(string clause) =>
        TryTakeEnding(clause, Nothing, out var condition) && !HasDigit(condition)
        && (condition.Length == 0 || condition[0] is '未' or '否' or '不' or '没' || condition is "达不到" or "其他" or "其余" or "逾期" or "超过");

    /// <summary>The award; nothing where the clause is none.</summary>
    public static RuleAward? Read(string clause)
    {
        if (TryTakeEnding(clause, Whole, out var condition))
            return HasDigit(condition) ? OnNumber(condition, null) : OnReached(condition);
        if (TryTakeEnding(clause, Nothing, out condition))
            return HasDigit(condition) ? OnNumber(condition, 0m) : null;
        return TryTakePoints(clause, out condition, out var points)
            ? HasDigit(condition) ? OnNumber(condition, points) : OnReached(condition) is { } reached
                ? reached with { Points = points } : null
            : null;
    }

    private static RuleAward? OnNumber(string condition, decimal? points)
    {
        var value = IndicatorValueReader.Read(condition.Replace("(含)", "", StringComparison.Ordinal));
        return value is { IsUnderstood: true, Number: not null } ? new RuleAward(value, points) : null;
    }

    // Only a condition that the target was reached: 部分完成 or 未完成 with points would need a judgement.
    private static RuleAward? OnReached(string condition) =>
        condition.Length == 0 || condition[0] is '未' or '部' or '基' or '没' || condition.Contains("部分", StringComparison.Ordinal)
            ? null
            : new RuleAward(null, null);

    private static bool TryTakePoints(string clause, out string condition, out decimal points)
    {
        condition = "";
        points = 0m;
        var at = clause.LastIndexOfAny(['得', '计']);
        if (at <= 0)
            return false;
        var cursor = new TextCursor(clause.AsSpan(at + 1));
        if (!NumberParser.TryTake(ref cursor, out points) || points < 0m || !cursor.Take('分') || !cursor.AtEnd)
            return false;
        condition = Trim(clause[..at]);
        return true;
    }

    private static bool TryTakeEnding(string clause, string[] endings, out string condition)
    {
        condition = "";
        foreach (var ending in endings)
        {
            if (!clause.EndsWith(ending, StringComparison.Ordinal))
                continue;
            condition = Trim(clause[..^ending.Length]);
            return true;
        }

        return false;
    }

    private static string Trim(string condition) => condition.TrimEnd('的', '时', '者', '则', '可', '即', ':').TrimEnd();

    private static bool HasDigit(string text) => text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
}
