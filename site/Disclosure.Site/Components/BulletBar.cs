namespace Disclosure.Site.Components;

/// <summary>
/// A result as a bar, its target as a tick, last year's result as a short mark above it, and a line along the bottom where the target is
/// reached. It stands beside the figures it is drawn from, so that it says nothing by itself. The largest of the three has the whole
/// length.
/// </summary>
/// <param name="Result">The result; nothing while there is none.</param>
/// <param name="Target">The target.</param>
public sealed record BulletBar(decimal? Result, decimal Target)
{
    /// <summary>How long the longest bar is, of <see cref="Width"/>: a tick at its end has room.</summary>
    public const int Length = 196;

    /// <summary>How wide the drawing is.</summary>
    public const int Width = 200;

    /// <summary>Last year's result; nothing where it is not known, or is not of the same kind.</summary>
    public decimal? Last { get; init; }

    /// <summary>Where the target is reached.</summary>
    public ReachedSide Side { get; init; }

    /// <summary>Whether there is a length to draw: something above nothing, and nothing below.</summary>
    public bool CanBeDrawn => Longest > 0 && Target >= 0 && Result is null or >= 0 && Last is null or >= 0;

    /// <summary>Where the bar ends; nothing without a result.</summary>
    public int? ResultAt => Result is { } result ? Place(result) : null;

    /// <summary>Where the tick stands.</summary>
    public int TargetAt => Place(Target);

    /// <summary>Where last year's mark stands; nothing where it is not known.</summary>
    public int? LastAt => Last is { } last ? Place(last) : null;

    /// <summary>From where to where the target is reached; nothing where that is no side.</summary>
    public (int From, int To)? Zone => Side switch
    {
        ReachedSide.Above => (TargetAt, Width),
        ReachedSide.Below => (0, TargetAt),
        _ => null,
    };

    private decimal Longest => Math.Max(Target, Math.Max(Result ?? 0m, Last ?? 0m));

    private int Place(decimal value) => (int)decimal.Round(Length * value / Longest, 0, MidpointRounding.AwayFromZero);
}
