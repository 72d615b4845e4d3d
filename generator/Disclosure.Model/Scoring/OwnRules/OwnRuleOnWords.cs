using Disclosure.Model.Scoring.Rules;

namespace Disclosure.Model.Scoring.OwnRules;

/// <summary>Applies a row's own rule to words: reached gets what the rule says, missed nothing where it says so.</summary>
internal static class OwnRuleOnWords
{
    public static OwnRuleOutcome Apply(ScoringRow row, OwnRule rule)
    {
        if (rule.Awards.Any(award => award.Condition is not null) || rule.Step is not null)
            return OwnRuleOutcome.Failed("评分办法按数量给分，而指标值是文字，不能计分。");
        if (StatedLevel.Of(row, out var problem) is not { } level)
            return OwnRuleOutcome.Failed(problem);
        if (level.Band == row.Scheme.QualitativeBands[0])
            return OwnRuleOutcome.OfReached(row, rule, $"“{row.Actual.Raw.Trim()}”属于“{level.Band.Name}”，", []);
        return rule.NothingUnlessReached
            ? OwnRuleOutcome.Of(0m, $"“{row.Actual.Raw.Trim()}”属于“{level.Band.Name}”，", [])
            : OwnRuleOutcome.Silent;
    }
}
