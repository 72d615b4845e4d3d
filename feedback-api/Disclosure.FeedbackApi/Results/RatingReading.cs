using Disclosure.FeedbackApi.Results.Published;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results;

/// <summary>The ratings of a survey as they count now, and why those do not that a result counts still.</summary>
/// <param name="Counted">Those that count.</param>
/// <param name="Removed">Of those that were counted and count no more, the reason; nothing for one that was replaced.</param>
internal sealed record RatingReading(CountedRatings Counted, IReadOnlyDictionary<UInt128, ExclusionReason?> Removed)
{
    /// <summary>Reads every rating of a survey once.</summary>
    /// <param name="store">The store.</param>
    /// <param name="survey">The survey.</param>
    /// <param name="before">What is counted up to now.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task<RatingReading> OfAsync(
        IFeedbackStore store, SurveyId survey, CountedRatings before, CancellationToken cancellation)
    {
        var counted = new List<CountedRating>();
        var removed = new Dictionary<UInt128, ExclusionReason?>();
        await foreach (var rating in store.ReadAsync(survey, cancellation))
        {
            var key = CountedRating.KeyOf(rating.Receipt)
                ?? throw new InvalidDataException($"A receipt of {survey} has other than {ReceiptCode.Length} characters.");
            if (rating is { Excluded: null, IsReplaced: false })
                counted.Add(new(key, rating.Channel, rating.Level, rating.Day));
            else if (before.Count > 0 && before.Find(rating.Receipt) is not null)
                removed[key] = rating.IsReplaced ? null : rating.Excluded;
        }

        return new(CountedRatings.Of(counted), removed);
    }
}
