using System.Collections.Immutable;
using Disclosure.Model.Indicators.Reading;

namespace Disclosure.Model.Scoring.OwnRules;

/// <summary>Reads a row's own scoring rule clause by clause. One clause that can't be read leaves the whole rule unread.</summary>
internal static class OwnRuleReader
{
    private const int LongestRule = 200;

    /// <summary>The rule; nothing where some of it can't be read.</summary>
    public static OwnRule? Read(string written)
    {
        Span<char> buffer = stackalloc char[LongestRule];
        if (!FoldedText.TryFold(written, buffer, out var length))
            return null;
        var awards = ImmutableArray.CreateBuilder<RuleAward>();
        RuleStep? step = null;
        var nothingUnlessReached = false;
        var proportional = false;
        foreach (var clause in Clauses(buffer[..length].ToString()))
        {
            if (IsClosing(clause))
                continue;
            if (SaysProportion(clause))
                proportional = true;
            else if (RuleStepReader.Read(clause) is { } deduction && step is null)
                step = deduction;
            else if (RuleAwardReader.IsNothingOtherwise(clause))
                nothingUnlessReached = true;
            else if (RuleAwardReader.Read(clause) is { } award)
                awards.Add(award);
            else
                return null;
        }

        var isEmpty = awards.Count == 0 && step is null && !nothingUnlessReached && !proportional;
        return isEmpty ? null : new OwnRule(awards.ToImmutable(), step, nothingUnlessReached, proportional);
    }

    // A comma between digits separates thousands; one before a digit begins the next clause.
    private static IEnumerable<string> Clauses(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsSeparator(text, i))
                continue;
            if (i > start)
                yield return text[start..i];
            start = i + 1;
        }
    }

    private static bool IsSeparator(string text, int at) => text[at] switch
    {
        '。' or ';' or '、' => true,
        ',' => at == 0 || at == text.Length - 1 || !char.IsAsciiDigit(text[at - 1]) || !char.IsAsciiDigit(text[at + 1]),
        _ => false,
    };

    private static bool IsClosing(string clause) =>
        clause.StartsWith("扣完", StringComparison.Ordinal)
        || clause.EndsWith("扣完为止", StringComparison.Ordinal) && clause.Length <= 8
        || clause is "不得负分" or "最低0分" or "最低得0分" or "不超过分值上限" or "不超过该指标分值上限" or "不超权重" or "不超过权重"
            or "最高不得超过分值上限" or "最高不超过分值上限" or "最多得满分" or "不超过分值" or "直至扣完";

    private static bool SaysProportion(string clause) =>
        !clause.Contains('每', StringComparison.Ordinal)
        && (clause.Contains("B/A", StringComparison.Ordinal) || clause.Contains("A/B", StringComparison.Ordinal)
            || clause.Contains("比例", StringComparison.Ordinal)
            || (clause.AsSpan().IndexOfAny("×*") >= 0 && clause.AsSpan().IndexOfAny("率÷/") >= 0 && EndsWithWeight(clause)));

    private static bool EndsWithWeight(string clause) =>
        clause.EndsWith("分值", StringComparison.Ordinal) || clause.EndsWith("权重", StringComparison.Ordinal)
        || clause.EndsWith("满分", StringComparison.Ordinal);
}
