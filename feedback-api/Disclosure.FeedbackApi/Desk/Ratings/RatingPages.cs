using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Receipts;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Surveys;

namespace Disclosure.FeedbackApi.Desk.Ratings;

/// <summary>Makes the pages of ratings.</summary>
internal sealed class RatingPages(IFeedbackStore store, SurveyCatalog surveys)
{
    /// <summary>The page of a receipt, as it was typed.</summary>
    /// <exception cref="ProblemException">There is no such receipt.</exception>
    public async ValueTask<RatingPage> OfAsync(HttpContext context, string receipt)
    {
        var rating = await store.FindAsync(UnambiguousCode.Read(receipt), context.RequestAborted)
            ?? throw new ProblemException(ReceiptBook.Unknown);
        var visit = DeskVisit.Of(context);
        return new(visit, rating)
        {
            Survey = surveys.Find(rating.Survey),
            CaseAddress = Case.Is(rating) ? $"{visit.Desk}/cases/{rating.Receipt}" : null,
            Count = visit.IsApprover ? CountForm.Of(visit, rating) : null,
        };
    }
}
