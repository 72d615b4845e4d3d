using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results.Published;

/// <summary>
/// What became of the ratings that a result counts since it was made: those that count no more, and those that came to count. One whose
/// answer is another is both. The scored and the open ones, and in each what went and what came, are published each by itself and only a
/// whole step at once: together, the one that came could be told behind the five that went.
/// </summary>
internal sealed class CountedChanges
{
    private readonly CountedRatings _before;
    private readonly List<CountedRating> _gone = [];
    private readonly List<CountedRating> _come = [];

    private CountedChanges(CountedRatings before) => _before = before;

    /// <summary>The changes from what was counted to what counts now.</summary>
    public static CountedChanges Between(CountedRatings before, CountedRatings now)
    {
        var changes = new CountedChanges(before);
        var old = before.All;
        var current = now.All;
        for (var (i, j) = (0, 0); i < old.Length || j < current.Length;)
        {
            var order = i == old.Length ? 1 : j == current.Length ? -1 : old[i].CompareTo(current[j]);
            if (order < 0 || (order == 0 && old[i] != current[j]))
                changes._gone.Add(old[i]);
            if (order > 0 || (order == 0 && old[i] != current[j]))
                changes._come.Add(current[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return changes;
    }

    /// <summary>
    /// What a result may count now: what was counted, less what went and with what came, where either is a step or more.
    /// </summary>
    /// <param name="step">The fewest changes that are published at once.</param>
    public (CountedRatings Ratings, IReadOnlyList<CountedRating> Waiting) Take(int step)
    {
        var waiting = new List<CountedRating>();
        var taken = new HashSet<UInt128>();
        var come = new List<CountedRating>();
        foreach (var isScored in new[] { true, false })
        {
            var gone = Of(_gone, isScored);
            if (gone.Count >= step)
                taken.UnionWith(gone.Select(rating => rating.Key));
            else
                waiting.AddRange(gone);
            // An answer takes the place of the one before only where that goes.
            var free = Of(_come, isScored).Where(rating => taken.Contains(rating.Key) || _before.Find(rating.Receipt) is null).ToList();
            if (free.Count >= step)
                come.AddRange(free);
            else
                waiting.AddRange(free);
        }

        return taken.Count + come.Count == 0
            ? (_before, waiting)
            : (CountedRatings.Of([.. _before.Where(rating => !taken.Contains(rating.Key)), .. come]), waiting);
    }

    private static List<CountedRating> Of(List<CountedRating> ratings, bool isScored) =>
        [.. ratings.Where(rating => rating.Channel.Scores() == isScored)];
}
