using System.Collections.Immutable;
using Disclosure.Model.Amounts;

namespace Disclosure.Model.Schemes;

/// <summary>
/// How points are shared and given: data, because they differ by year and place (10–50–30–10 by default, with cost
/// 10–20–40–20–10, local 20 for execution).
/// </summary>
public sealed record ScoringScheme
{
    /// <summary>The id that records name it by.</summary>
    public required string Id { get; init; }

    /// <summary>The name that readers see.</summary>
    public required string Name { get; init; }

    /// <summary>The document the scheme follows.</summary>
    public string? Basis { get; init; }

    /// <summary>The points of budget execution (预算执行率).</summary>
    public required Weight Execution { get; init; }

    /// <summary>The groups of indicators.</summary>
    public required ImmutableArray<SchemeGroup> Groups { get; init; }

    /// <summary>Bands of the satisfaction rule, highest first; empty for proportional.</summary>
    public ImmutableArray<SatisfactionBand> SatisfactionBands { get; init; } = [];

    /// <summary>Bands for qualitative results, highest first.</summary>
    public required ImmutableArray<QualitativeBand> QualitativeBands { get; init; }

    /// <summary>Grades, highest first.</summary>
    public required ImmutableArray<GradeBand> Grades { get; init; }
}
