using System.Collections.Immutable;
using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results;

/// <summary>What is kept of a survey's ratings for its result, read one by one: receipts, and which of them are bad.</summary>
internal sealed class RatingList
{
    private readonly List<string> _receipts = [];
    private readonly ImmutableArray<BadRating>.Builder _scoredBad = ImmutableArray.CreateBuilder<BadRating>();
    private readonly ImmutableArray<BadRating>.Builder _openBad = ImmutableArray.CreateBuilder<BadRating>();

    /// <summary>How many valid ratings score.</summary>
    public int Count => _receipts.Count;

    /// <summary>Adds a rating, whether it counts or not.</summary>
    public void Add(StoredRating rating)
    {
        if (rating is { Excluded: null, IsReplaced: false, Level: not SatisfactionLevel.Unknown, Channel: not RatingChannel.Open })
            _receipts.Add(rating.Receipt);
        if (Case.Is(rating))
            (rating.Channel == RatingChannel.Open ? _openBad : _scoredBad).Add(new(rating.Receipt, rating.Day));
    }

    /// <summary>The tree over the receipts of the valid ratings that score.</summary>
    public ReceiptTree ToTree() => ReceiptTree.Of(_receipts);

    /// <summary>The bad ratings among those that score.</summary>
    public ImmutableArray<BadRating> ToScoredBad() => _scoredBad.ToImmutable();

    /// <summary>The bad ratings among the open ones.</summary>
    public ImmutableArray<BadRating> ToOpenBad() => _openBad.ToImmutable();
}
