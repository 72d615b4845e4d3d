using System.Collections.Immutable;

namespace Disclosure.Model.Scoring.OwnRules;

/// <summary>A row's own scoring rule (评扣分标准, 得分计算方法), as far as it was read: all of it or nothing.</summary>
/// <param name="Awards">Points for a condition, in the order written.</param>
/// <param name="Step">What is taken off for each step short of or over the threshold.</param>
/// <param name="NothingUnlessReached">Whether a missed target gets nothing (未完成不得分).</param>
/// <param name="IsProportional">Whether it says to score by proportion (B/A × 分值), which is the usual rule.</param>
internal sealed record OwnRule(
    ImmutableArray<RuleAward> Awards, RuleStep? Step, bool NothingUnlessReached, bool IsProportional);
