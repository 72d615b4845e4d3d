using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Storage.PostgreSql;

/// <summary>
/// Ratings that are committed together: in the order they came, and none with the key or the code of another, since of two such the
/// second depends on what became of the first.
/// </summary>
internal sealed class RatingGroup
{
    // A few milliseconds of the database's time: more at once makes everybody wait longer and hardly anything cheaper.
    private const int Most = 512;

    private readonly List<WaitingRating> _ratings = [];
    private readonly HashSet<(SurveyId, string)> _taken = [];

    /// <summary>The ratings.</summary>
    public IReadOnlyList<WaitingRating> Ratings => _ratings;

    /// <summary>Whether no more may be added.</summary>
    public bool IsFull => _ratings.Count == Most;

    /// <summary>Adds a rating.</summary>
    /// <returns>Whether it was added; not where it must wait for one that was.</returns>
    public bool TryAdd(WaitingRating rating)
    {
        var (survey, key, code) = (rating.Draft.Survey, rating.Draft.KeyHash, rating.Draft.CodeHash);
        // Keyed hashes of two kinds: one is never the other.
        var isFree = !IsFull && !_taken.Contains((survey, key)) && (code is null || !_taken.Contains((survey, code)));
        // What waits keeps the place for what comes after it too.
        _taken.Add((survey, key));
        if (code is not null)
            _taken.Add((survey, code));
        if (isFree)
            _ratings.Add(rating);
        return isFree;
    }

    /// <summary>Begins the next.</summary>
    public void Clear()
    {
        _ratings.Clear();
        _taken.Clear();
    }
}
