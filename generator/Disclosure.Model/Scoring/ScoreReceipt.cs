using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Scoring;

/// <summary>
/// How points were recomputed, so that anyone can follow: inputs, rule, weight, arithmetic in words. The approved
/// figure is never changed; the recomputed one stands beside it.
/// </summary>
public sealed record ScoreReceipt
{
    /// <summary>How many points the approved and the recomputed figure may be apart before it is said.</summary>
    public const decimal Tolerance = 0.1m;

    /// <summary>The rule that applied.</summary>
    public required ScoringCase Case { get; init; }

    /// <summary>The rule in words.</summary>
    public required string Rule { get; init; }

    /// <summary>What went in.</summary>
    public ImmutableArray<ReceiptInput> Inputs { get; init; } = [];

    /// <summary>The points that could be got; nothing where the form gives none.</summary>
    public Weight? Weight { get; init; }

    /// <summary>The recomputed points, unrounded; nothing where a band applies or nothing can be computed.</summary>
    public Points? Computed { get; init; }

    /// <summary>The least points the stated level allows; only for qualitative results.</summary>
    public Points? Lowest { get; init; }

    /// <summary>The most points the stated level allows; only for qualitative results.</summary>
    public Points? Highest { get; init; }

    /// <summary>The points as approved.</summary>
    public Points? Approved { get; init; }

    /// <summary>The arithmetic in words, such as <c>8676 ÷ 8755 = 0.9910，× 15 分 = 14.86 分</c>.</summary>
    public required string Arithmetic { get; init; }

    /// <summary>What a satisfaction row's points rest on.</summary>
    public SatisfactionStanding Standing { get; init; }

    /// <summary>
    /// The value of satisfaction that the points rest on instead of the reported one: of a survey, or decided on by staff.
    /// Nothing where the reported value holds.
    /// </summary>
    public IndicatorValue? Surveyed { get; init; }

    /// <summary>What else to know, such as that the actual value is over 1.5 times the target.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>
    /// Approved less recomputed points; for a band, how far outside it the approved points lie (0 inside).
    /// Nothing where either is missing.
    /// </summary>
    public decimal? Difference => (Approved, Computed, Lowest, Highest) switch
    {
        ({ } approved, { } computed, _, _) => approved.Value - computed.Value,
        ({ } approved, null, { } lowest, _) when approved < lowest => approved.Value - lowest.Value,
        ({ } approved, null, _, { } highest) when approved > highest => approved.Value - highest.Value,
        ({ }, null, { }, { }) => 0m,
        _ => null,
    };

    /// <summary>Whether approved and recomputed points are more than 0.1 apart: a finding for staff, a 核对说明 for readers.</summary>
    public bool Differs => Difference is { } difference && Math.Abs(difference) > Tolerance;
}
