using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;
using Disclosure.Model.Schemes;
using Disclosure.Model.Scoring.OwnRules;
using Disclosure.Model.Scoring.Rules;

namespace Disclosure.Model.Scoring;

/// <summary>Recomputes the points of one indicator.</summary>
public static class IndicatorScorer
{
    /// <summary>
    /// Recomputes <paramref name="indicator"/>: by the row's own rule where it has one that can be read, else by the rule for
    /// its kind of target. What can't be computed says why.
    /// </summary>
    /// <param name="indicator">The row.</param>
    /// <param name="scheme">The scheme with its bands.</param>
    /// <param name="year">The fiscal year, which a date without a year belongs to.</param>
    public static ScoreReceipt Score(Indicator indicator, ScoringScheme scheme, FiscalYear year)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(scheme);
        var row = new ScoringRow(indicator, scheme, year);
        if (Applicability.WhyNot(row) is { } reason)
            return row.NotApplicable(reason);
        if (Completeness.WhatIsMissing(row) is { } missing)
            return row.NotComputable(missing);
        return string.IsNullOrWhiteSpace(indicator.Rule) ? ScoreByKind(row) : OwnRuleScorer.Score(row, indicator.Rule);
    }

    /// <summary>The rule for the kind of target, whatever the row's own rule says.</summary>
    internal static ScoreReceipt ScoreByKind(ScoringRow row) => row.Target.Kind switch
    {
        IndicatorValueKind.Qualitative => QualitativeRule.Score(row),
        IndicatorValueKind.Date => ByDateRule.Score(row),
        _ => QuantityRule.Score(row),
    };
}
