using System.Collections.Immutable;
using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results;

/// <summary>
/// What is kept of a survey's ratings for its result, read one by one in the order they were given: receipts, and which of them are bad.
/// </summary>
/// <param name="cut">How many it takes.</param>
internal sealed class RatingList(ResultCut cut)
{
    private readonly List<string> _receipts = [];
    private readonly List<string> _unclear = [];
    private readonly Dictionary<RatingChannel, LevelCounts> _channels = [];
    private int _scored;
    private int _open;

    /// <summary>The bad ratings among those that score.</summary>
    public BadRatings ScoredBad { get; } = new();

    /// <summary>The bad ratings among the open ones.</summary>
    public BadRatings OpenBad { get; } = new();

    /// <summary>Whether as many counted as it was to take.</summary>
    public bool IsFull => _scored >= cut.Scored && _open >= cut.Open;

    /// <summary>Adds a rating, whether it counts or not.</summary>
    public void Add(StoredRating rating)
    {
        if (rating is not { Excluded: null, IsReplaced: false } || !Takes(rating.Channel))
            return;
        _channels[rating.Channel] = _channels.GetValueOrDefault(rating.Channel).With(rating.Level, 1);
        if (rating.Channel.Scores())
            (rating.Level == SatisfactionLevel.Unknown ? _unclear : _receipts).Add(rating.Receipt);
        if (Case.Is(rating))
            (rating.Channel.Scores() ? ScoredBad : OpenBad).Add(rating.Receipt, rating.Day);
    }

    /// <summary>The counts by channel, of ratings that count.</summary>
    public ImmutableDictionary<RatingChannel, LevelCounts> ToChannels() => _channels.ToImmutableDictionary();

    /// <summary>The tree over the receipts of the valid ratings that score.</summary>
    public ReceiptTree ToTree() => ReceiptTree.Of(_receipts);

    /// <summary>The receipts of those that score and answered 不清楚, which are not under the root.</summary>
    public IReadOnlySet<string> ToUnclear() => _unclear.ToHashSet(StringComparer.Ordinal);

    private bool Takes(RatingChannel channel) => channel.Scores() ? _scored++ < cut.Scored : _open++ < cut.Open;
}
