using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results.Published;

/// <summary>The ratings that a published result counts, by receipt: thirty-two bytes each, as there may be a million.</summary>
internal sealed class CountedRatings
{
    private readonly CountedRating[] _ratings;

    private CountedRatings(CountedRating[] ratings) => _ratings = ratings;

    /// <summary>None.</summary>
    public static CountedRatings None { get; } = new([]);

    /// <summary>How many there are.</summary>
    public int Count => _ratings.Length;

    /// <summary>They, by receipt.</summary>
    public ReadOnlySpan<CountedRating> All => _ratings;

    /// <summary>These ratings, in whatever order; no receipt is there twice.</summary>
    public static CountedRatings Of(List<CountedRating> ratings)
    {
        var sorted = ratings.ToArray();
        Array.Sort(sorted);
        return new(sorted);
    }

    /// <summary>The rating of a receipt; nothing where it is not counted.</summary>
    public CountedRating? Find(string receipt)
    {
        if (CountedRating.KeyOf(receipt) is not { } key)
            return null;
        var at = Array.BinarySearch(_ratings, new CountedRating(key, default, default, default));
        return at < 0 ? null : _ratings[at];
    }

    /// <summary>The ratings that are meant, one after the other.</summary>
    public IEnumerable<CountedRating> Where(Func<CountedRating, bool> isMeant) => _ratings.Where(isMeant);

    /// <summary>The counts by channel.</summary>
    public ImmutableDictionary<RatingChannel, LevelCounts> ToChannels()
    {
        var channels = new Dictionary<RatingChannel, LevelCounts>();
        foreach (var rating in _ratings)
        {
            ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(channels, rating.Channel, out _);
            counts = counts.With(rating.Level, 1);
        }

        return channels.ToImmutableDictionary();
    }

    /// <summary>The counts as the store's running counts have them, with nothing taken out.</summary>
    public SurveyTally ToTally() => SurveyTally.Empty with { Channels = ToChannels() };
}
