using Disclosure.Model.Indicators;

namespace Disclosure.Model.LastYear;

/// <summary>An indicator of last year, with what was promised and what came of it.</summary>
/// <param name="Promised">Its row in last year's target; nothing where it was not there.</param>
/// <param name="Evaluated">Its row in last year's self-evaluation; nothing where it is not there.</param>
public sealed record LastYearIndicator(Indicator? Promised, Indicator? Evaluated)
{
    /// <summary>Whether somebody else evaluated last year, and found less than the self-evaluation that the result is of.</summary>
    public bool IsDenied { get; init; }

    /// <summary>The row that says what it is: the one published with the budget, where there is one.</summary>
    public Indicator Row => Promised ?? Evaluated!;

    /// <summary>上年指标值: what was promised with the budget; where that is not there, what was evaluated.</summary>
    public IndicatorValue Target => Row.Target;

    /// <summary>上年完成值; nothing where no self-evaluation that is shown has it.</summary>
    public IndicatorValue? Actual => Evaluated?.Result?.Actual is { IsEmpty: false } actual ? actual : null;
}
