using System.Collections.Immutable;

namespace Disclosure.Model.Scoring.OwnRules;

/// <summary>What a row's own rule gives: points with their arithmetic, a problem, or neither where it says nothing.</summary>
internal sealed record OwnRuleOutcome
{
    /// <summary>The rule says nothing about this case.</summary>
    public static OwnRuleOutcome Silent { get; } = new();

    public decimal? Points { get; private init; }

    /// <summary>How the points came about, up to the points themselves.</summary>
    public string Arithmetic { get; private init; } = "";

    public string? Problem { get; private init; }

    public ImmutableArray<string> Remarks { get; private init; } = [];

    /// <summary>Points, and how they came about.</summary>
    public static OwnRuleOutcome Of(decimal points, string arithmetic, ImmutableArray<string> remarks) =>
        new() { Points = points, Arithmetic = arithmetic, Remarks = remarks };

    /// <summary>Points that the rule gives for a target reached.</summary>
    public static OwnRuleOutcome OfReached(ScoringRow row, OwnRule rule, string arithmetic, ImmutableArray<string> remarks) =>
        Of(rule.Awards.FirstOrDefault(award => award.Condition is null)?.Points ?? row.Weight, arithmetic, remarks);

    /// <summary>A reason why the rule can't be applied.</summary>
    public static OwnRuleOutcome Failed(string problem) => new() { Problem = problem };
}
