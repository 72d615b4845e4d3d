using Disclosure.Model.Calendar;

namespace Disclosure.Model.Indicators;

/// <summary>
/// A target or actual value: <see cref="Raw"/>, what was written, and what it means. The meaning is derived by
/// <see cref="IndicatorValueReader"/>, never typed; what can't be read stays raw (<see cref="IsUnderstood"/> is false)
/// and is said, never guessed.
/// </summary>
public sealed record IndicatorValue
{
    /// <summary>A value where nothing was written.</summary>
    public static IndicatorValue Empty { get; } = new() { Raw = "", Kind = IndicatorValueKind.None };

    /// <summary>What was written, to the letter.</summary>
    public required string Raw { get; init; }

    /// <summary>What kind of value it is.</summary>
    public required IndicatorValueKind Kind { get; init; }

    /// <summary>The operator, where one was written.</summary>
    public Comparison Comparison { get; init; }

    /// <summary>The number, or the lower bound of a range. A share is in per cent: 95 for 95 %.</summary>
    public decimal? Number { get; init; }

    /// <summary>The upper bound of a range.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The day or month, or the start of a period.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The end of a period.</summary>
    public PartialDate? EndDate { get; init; }

    /// <summary>The unit of measure: <c>人次</c>, <c>%</c>, <c>元/人·天</c>.</summary>
    public string? MeasureUnit { get; init; }

    /// <summary>Whether the value was read. Words are understood as words; a number that stops half-way is not.</summary>
    public bool IsUnderstood { get; init; } = true;

    /// <summary>Whether nothing was written.</summary>
    public bool IsEmpty => Kind == IndicatorValueKind.None;

    /// <summary>What was written.</summary>
    public override string ToString() => Raw;
}
