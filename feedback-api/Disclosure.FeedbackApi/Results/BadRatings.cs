namespace Disclosure.FeedbackApi.Results;

/// <summary>
/// The bad ratings that a result counts, found by receipt and counted by day: so that what was done about a few of them is told without
/// going through all.
/// </summary>
internal sealed class BadRatings
{
    private readonly Dictionary<string, DateOnly> _days = new(StringComparer.Ordinal);
    private readonly Dictionary<DateOnly, int> _numbers = [];

    /// <summary>How many there are.</summary>
    public int Count => _days.Count;

    /// <summary>How many there are of each day.</summary>
    public IReadOnlyDictionary<DateOnly, int> ByDay => _numbers;

    /// <summary>Adds one.</summary>
    /// <param name="receipt">Its receipt.</param>
    /// <param name="day">The day it was given.</param>
    public void Add(string receipt, DateOnly day)
    {
        _days.Add(receipt, day);
        _numbers[day] = _numbers.GetValueOrDefault(day) + 1;
    }

    /// <summary>The day of the one with a receipt; nothing where it is none of them.</summary>
    public DateOnly? DayOf(string receipt) => _days.TryGetValue(receipt, out var day) ? day : null;
}
