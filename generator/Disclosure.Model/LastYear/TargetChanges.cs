using Disclosure.Model.Indicators;
using Disclosure.Model.Indicators.Reading;
using Disclosure.Model.Scoring.Quantities;
using Disclosure.Model.Scoring.Rules;

namespace Disclosure.Model.LastYear;

/// <summary>Tells whether a target asks for more or less than last year's, where that can be told.</summary>
public static class TargetChanges
{
    /// <summary>
    /// What became of the target since last year. Values that are written alike are the same, whatever they are. Others are held against
    /// each other only as numbers of one kind with the same unit and operator, in the direction that points are given for; of an exact
    /// value (=) that differs nobody can say whether it is more. Nothing where it can't be told.
    /// </summary>
    /// <param name="row">This year's indicator.</param>
    /// <param name="last">Last year's target.</param>
    public static TargetChange? Of(Indicator row, IndicatorValue last)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(last);
        var now = row.Target;
        if (now.IsEmpty || last.IsEmpty)
            return null;
        if (IsWrittenAlike(now.Raw, last.Raw))
            return TargetChange.Same;
        if (!IsFigure(now) || !IsFigure(last) || !IsOfOneKind(now, last))
            return null;
        return (now.Number!.Value.CompareTo(last.Number!.Value), Direction.Of(row)) switch
        {
            (0, _) => TargetChange.Same,
            ( > 0, Comparison.AtLeast) or ( < 0, Comparison.AtMost) => TargetChange.Raised,
            ( < 0, Comparison.AtLeast) or ( > 0, Comparison.AtMost) => TargetChange.Lowered,
            _ => null,
        };
    }

    /// <summary>Whether a result reached its target; nothing where they can't be held against each other.</summary>
    /// <param name="row">The indicator that the target is of.</param>
    /// <param name="actual">The result.</param>
    public static bool? IsReached(Indicator row, IndicatorValue actual)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(actual);
        return !row.Target.IsEmpty && QuantityPairReader.Read(row.Target, actual, out _) is { } pair
            ? Direction.IsReached(row, pair)
            : null;
    }

    private static bool IsFigure(IndicatorValue value) =>
        value is { IsUnderstood: true, Number: not null }
        && value.Kind is IndicatorValueKind.Number or IndicatorValueKind.Percent or IndicatorValueKind.Money;

    private static bool IsOfOneKind(IndicatorValue one, IndicatorValue other) =>
        one.Kind == other.Kind && one.MeasureUnit == other.MeasureUnit && one.Comparison == other.Comparison;

    private static bool IsWrittenAlike(string one, string other)
    {
        Span<char> first = stackalloc char[IndicatorValueReader.LongestValue];
        Span<char> second = stackalloc char[IndicatorValueReader.LongestValue];
        return FoldedText.TryFold(one, first, out var length) && FoldedText.TryFold(other, second, out var otherLength)
            ? first[..length].SequenceEqual(second[..otherLength])
            : one.AsSpan().Trim().SequenceEqual(other.AsSpan().Trim());
    }
}
