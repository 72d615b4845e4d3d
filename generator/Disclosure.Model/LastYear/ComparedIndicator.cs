using Disclosure.Model.Indicators;

namespace Disclosure.Model.LastYear;

/// <summary>An indicator beside what it was last year.</summary>
/// <param name="Row">This year's.</param>
/// <param name="Last">Last year's; nothing where there was none: the indicator is new.</param>
public sealed record ComparedIndicator(Indicator Row, LastYearIndicator? Last)
{
    /// <summary>新: last year's tables did not have it.</summary>
    public bool IsNew => Last is null;

    /// <summary>Whether it asks for more or less than last year; nothing where that can't be told.</summary>
    public TargetChange? Change => Last is null ? null : TargetChanges.Of(Row, Last.Target);
}
