using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Results;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Receipts;

/// <summary>Looks up what became of a rating.</summary>
internal sealed class ReceiptBook(IFeedbackStore store, SurveyCatalog surveys, ResultBook results)
{
    /// <summary>Says that there is no such receipt.</summary>
    public static Problem Unknown { get; } =
        ProblemKinds.UnknownReceipt.With($"请核对回执：{ReceiptCode.Length} 位字母和数字，没有 I、L、O、U。");

    /// <summary>What became of the rating of a receipt; nothing where there is none.</summary>
    public async ValueTask<ReceiptStanding?> FindAsync(string typed, CancellationToken cancellation)
    {
        var receipt = UnambiguousCode.Read(typed);
        if (!UnambiguousCode.Is(receipt, ReceiptCode.Length) || await store.FindAsync(receipt, cancellation) is not { } rating)
            return null;
        var survey = surveys.Find(rating.Survey);
        var published = survey is null ? null : await results.PublishedAsync(survey, cancellation);
        var proof = published?.Tree.ProofOf(receipt);
        return new(
            receipt,
            rating.Survey.Value,
            survey?.Subject ?? rating.Survey.Value,
            $"/api/surveys/{rating.Survey}/result",
            StateOf(rating, published?.Version.Ratings.Find(receipt) is not null),
            rating.Excluded,
            published is { IsLast: true } ? published.Version.Day : null,
            proof is null ? null : published!.Tree.Root,
            proof is null ? null : published!.Tree.Salt,
            proof);
    }

    // It goes by what is published, never by the answer: one state for 不清楚 and another for the rest would tell.
    private static ReceiptState StateOf(StoredRating rating, bool isPublished) => rating switch
    {
        { Excluded: not null } => ReceiptState.Excluded,
        { IsReplaced: true } => ReceiptState.Replaced,
        _ when !isPublished => ReceiptState.Waiting,
        _ => rating.Channel.Scores() ? ReceiptState.Counted : ReceiptState.CountedOpen,
    };
}
