using System.Collections.Immutable;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Scoring.Quantities;

/// <summary>A target and an actual number in the same unit, ready to be compared.</summary>
/// <param name="Lower">The target, or the lower bound of its range.</param>
/// <param name="Upper">The target again, or the upper bound of its range.</param>
/// <param name="Actual">The actual number, in the target's unit.</param>
/// <param name="Bound">How the actual value was stated: exactly, or only as at least or at most so much.</param>
/// <param name="Unit">The unit, for the arithmetic; empty where none was written.</param>
/// <param name="Remarks">What was converted or assumed.</param>
internal sealed record QuantityPair(
    decimal Lower, decimal Upper, decimal Actual, Comparison Bound, string Unit, ImmutableArray<string> Remarks)
{
    /// <summary>Whether the actual number was stated exactly.</summary>
    public bool IsExact => Bound is Comparison.Unstated or Comparison.Equal;

    /// <summary>Whether the actual value says only that it is at least so much.</summary>
    public bool IsAtLeast => Bound is Comparison.AtLeast or Comparison.MoreThan;

    /// <summary>The actual number with its unit.</summary>
    public string ActualText => With(Actual);

    /// <summary>The target with its unit.</summary>
    public string TargetText => Lower == Upper ? With(Lower) : $"{With(Lower)}–{With(Upper)}";

    private string With(decimal number) => Rules.Figure.Number(number) + Unit;
}
