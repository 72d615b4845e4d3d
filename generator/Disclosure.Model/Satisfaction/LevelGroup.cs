using System.Collections.Immutable;

namespace Disclosure.Model.Satisfaction;

/// <summary>
/// Levels whose sum everybody knows, because the rate and n give it: those that count as satisfied, and those that do not. Of
/// three levels the first stands alone and the other two are a pair; of two, both are the pair.
/// </summary>
internal sealed record LevelGroup(SatisfactionLevel? Alone, SatisfactionLevel PairFirst, SatisfactionLevel PairSecond)
{
    private static readonly ImmutableArray<LevelGroup> OfTopThree =
    [
        new(SatisfactionLevel.VerySatisfied, SatisfactionLevel.Satisfied, SatisfactionLevel.BasicallySatisfied),
        new(null, SatisfactionLevel.Dissatisfied, SatisfactionLevel.VeryDissatisfied),
    ];

    private static readonly ImmutableArray<LevelGroup> OfTopTwo =
    [
        new(null, SatisfactionLevel.VerySatisfied, SatisfactionLevel.Satisfied),
        new(SatisfactionLevel.BasicallySatisfied, SatisfactionLevel.Dissatisfied, SatisfactionLevel.VeryDissatisfied),
    ];

    /// <summary>Its levels.</summary>
    public ImmutableArray<SatisfactionLevel> Levels { get; } = Alone is { } alone
        ? [alone, PairFirst, PairSecond]
        : [PairFirst, PairSecond];

    /// <summary>The two groups of a formula.</summary>
    public static ImmutableArray<LevelGroup> Of(SatisfactionFormula formula) =>
        formula == SatisfactionFormula.TopTwo ? OfTopTwo : OfTopThree;
}
