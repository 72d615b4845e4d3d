using System.Collections.Immutable;
using Disclosure.Model.Amounts;

namespace Disclosure.Model.Schemes;

/// <summary>The satisfaction rules in use (满意度赋分).</summary>
public static class SatisfactionRules
{
    /// <summary>By proportion, as any ≥ indicator; the default.</summary>
    public static ImmutableArray<SatisfactionBand> Proportional { get; } = [];

    /// <summary>By bands: from 90 % all of the weight, from 80 % 80 %, from 60 % 50 %, below that nothing.</summary>
    public static ImmutableArray<SatisfactionBand> Banded { get; } =
    [
        new(Percentage.FromPercent(90), Percentage.FromPercent(100)),
        new(Percentage.FromPercent(80), Percentage.FromPercent(80)),
        new(Percentage.FromPercent(60), Percentage.FromPercent(50)),
        new(Percentage.FromPercent(0), Percentage.FromPercent(0)),
    ];
}
