using System.Collections.Immutable;

namespace Disclosure.Model.Rectifications;

/// <summary>How many faults were found and how far they are mended on a day (clause 八). Each item is in one of the states.</summary>
/// <param name="Found">All items, those whose content is withheld among them.</param>
/// <param name="Closed">已销号.</param>
/// <param name="InTime">Of those closed, how many were mended by their deadline.</param>
/// <param name="Late">Of those closed, how many were mended after their deadline; those without a deadline are neither.</param>
/// <param name="Overdue">逾期未整改.</param>
/// <param name="Reported">待复核.</param>
/// <param name="Open">整改中.</param>
/// <param name="Withheld">不予公开: their state is not told.</param>
public readonly record struct RectificationCounts(
    int Found, int Closed, int InTime, int Late, int Overdue, int Reported, int Open, int Withheld)
{
    /// <summary>Counts items as they are on a day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static RectificationCounts Of(IEnumerable<Rectification> items, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(items);
        var all = items.ToImmutableArray();
        var told = all.Where(item => item.Withheld is null).ToImmutableArray();
        var closed = told.Where(item => item.StateOn(day) == RectificationState.Closed).ToImmutableArray();
        return new RectificationCounts(
            all.Length,
            closed.Length,
            closed.Count(item => item.WasInTimeOn(day) == true),
            closed.Count(item => item.WasInTimeOn(day) == false),
            In(RectificationState.Overdue), In(RectificationState.Reported), In(RectificationState.Open), all.Length - told.Length);

        int In(RectificationState state) => told.Count(item => item.StateOn(day) == state);
    }
}
