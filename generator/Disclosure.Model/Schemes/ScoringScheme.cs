using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;

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

    /// <summary>The points of execution and all groups: 100 for a complete scheme.</summary>
    public Weight FullMark => Groups.Aggregate(Execution, (sum, group) => sum + group.Weight);

    /// <summary>
    /// The group an indicator belongs to. A row about satisfaction belongs to the satisfaction group wherever it stands,
    /// because tables of before 2021 have it under 效益; else its first-level label decides. Nothing where no group fits.
    /// </summary>
    public SchemeGroup? GroupOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (IndicatorTree.IsSatisfaction(indicator)
            && Groups.FirstOrDefault(group => group.Dimension == IndicatorDimension.Satisfaction) is { } satisfaction)
            return satisfaction;
        return Groups.FirstOrDefault(group => IndicatorTree.HasLabel(indicator, group.Labels));
    }

    /// <summary>
    /// What an indicator counts as: satisfaction wherever the row stands, else what its group is. Nothing where no group fits.
    /// </summary>
    public IndicatorDimension? DimensionOf(Indicator indicator) =>
        IndicatorTree.IsSatisfaction(indicator) ? IndicatorDimension.Satisfaction : GroupOf(indicator)?.Dimension;

    /// <summary>The grade of an unrounded total; nothing where it lies below every band.</summary>
    public Grade? GradeOf(Points total) => Grades.FirstOrDefault(band => total >= band.From)?.Grade;
}
