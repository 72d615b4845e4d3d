using Disclosure.FeedbackApi.Invitations;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Results;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Receipts;

/// <summary>Looks up what became of a rating.</summary>
internal sealed class ReceiptBook(IFeedbackStore store, SurveyCatalog surveys, ResultBook results)
{
    /// <summary>What became of the rating of a receipt; nothing where there is none.</summary>
    public async ValueTask<ReceiptView?> FindAsync(string typed, CancellationToken cancellation)
    {
        var receipt = UnambiguousCode.Read(typed);
        if (!UnambiguousCode.Is(receipt, UnambiguousCode.ReceiptLength) || await store.FindAsync(receipt, cancellation) is not { } rating)
            return null;
        var survey = surveys.Find(rating.Survey);
        var tree = survey is null ? null : (await results.PublishedAsync(survey, cancellation)).Tree;
        var proof = tree?.ProofOf(receipt);
        return new(
            receipt, rating.Survey, survey?.Subject ?? rating.Survey, $"/api/surveys/{rating.Survey}/result", StateOf(rating, proof is not null),
            rating.Excluded, proof is null ? null : tree!.Root, proof);
    }

    private static ReceiptState StateOf(StoredRating rating, bool isUnderRoot) => rating switch
    {
        { Excluded: not null } => ReceiptState.Excluded,
        { IsReplaced: true } => ReceiptState.Replaced,
        { Channel: RatingChannel.Open } => ReceiptState.CountedOpen,
        { Level: SatisfactionLevel.Unknown } => ReceiptState.Counted,
        _ => isUnderRoot ? ReceiptState.Counted : ReceiptState.Waiting,
    };
}
