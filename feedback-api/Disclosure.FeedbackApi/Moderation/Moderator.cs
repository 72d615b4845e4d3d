using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Audit;
using Disclosure.Staff.Problems;

namespace Disclosure.FeedbackApi.Moderation;

/// <summary>Decides what counts and what is published. Every decision is in the audit log before it is done.</summary>
internal sealed class Moderator(IFeedbackStore store, CommentDecisions decisions, CommentBook comments, IAuditTrail audit)
{
    /// <summary>Takes a rating out of the count.</summary>
    /// <returns>What stands in the way; nothing where it is done.</returns>
    public ValueTask<Problem?> ExcludeAsync(
        string receipt, ExclusionReason reason, string? note, string who, CancellationToken cancellation) =>
        ChangeAsync(receipt, reason, note, who, cancellation);

    /// <summary>Takes a rating back into the count.</summary>
    /// <returns>What stands in the way; nothing where it is done.</returns>
    public ValueTask<Problem?> IncludeAsync(string receipt, string? note, string who, CancellationToken cancellation) =>
        ChangeAsync(receipt, null, note, who, cancellation);

    /// <summary>Decides whether a comment is published.</summary>
    /// <returns>What stands in the way; nothing where it is done.</returns>
    public async ValueTask<Problem?> DecideAsync(string receipt, bool publish, string who, CancellationToken cancellation)
    {
        if (await store.FindAsync(UnambiguousCode.Read(receipt), cancellation) is not { Comment: not null } rating)
            return ProblemKinds.UnknownReceipt.With("没有这个回执，或没有写意见。");
        audit.Add(who, publish ? "publish-comment" : "withhold-comment", rating.Receipt);
        await comments.DecideAsync(rating, publish, cancellation);
        return null;
    }

    /// <summary>The ratings of a survey that have a comment, in the order they were given.</summary>
    public IAsyncEnumerable<StoredRating> CommentedAsync(SurveyId survey, CancellationToken cancellation) =>
        store.ReadAsync(survey, cancellation).Where(rating => rating.Comment is not null);

    /// <summary>The replies that units gave about ratings of a survey, by receipt.</summary>
    public async ValueTask<IReadOnlyDictionary<string, CaseStep>> RepliesAsync(SurveyId survey, CancellationToken cancellation) =>
        (await store.StepsAsync(survey, cancellation)).GroupBy(step => step.Receipt, StringComparer.Ordinal)
            .Select(CommentBook.ReplyIn).OfType<CaseStep>().ToDictionary(reply => reply.Receipt, StringComparer.Ordinal);

    /// <summary>
    /// Whether a rating has a comment that counts and nobody has decided about; or one that is published, and a reply that nobody has.
    /// </summary>
    /// <param name="rating">The rating.</param>
    /// <param name="reply">What the unit replied; nothing where it has not.</param>
    public bool IsUndecided(StoredRating rating, CaseStep? reply) =>
        rating is { Comment: not null, Excluded: null, IsReplaced: false }
        && (
            decisions.Find(rating.Receipt) is not { } decision
                || (decision.Publish && reply is not null && reply.Number != decision.Reply));

    private async ValueTask<Problem?> ChangeAsync(
        string receipt, ExclusionReason? reason, string? note, string who, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(note) || TypedText.IsTooLong(note, TextLimits.Grounds))
            return StaffProblems.Invalid.With($"请写明依据，{TextLimits.Grounds} 字以内；记入审计日志。", "note");
        if (await store.FindAsync(UnambiguousCode.Read(receipt), cancellation) is not { } rating)
            return ProblemKinds.UnknownReceipt.With("请核对回执。");
        if (reason is { } why)
            audit.Add(who, "exclude", rating.Receipt, $"{why}：{note}");
        else
            audit.Add(who, "include", rating.Receipt, note);
        return await store.ExcludeAsync(rating.Receipt, reason, cancellation) ? null : ProblemKinds.Unavailable.With("更改没有保存，请稍后再试。");
    }
}
