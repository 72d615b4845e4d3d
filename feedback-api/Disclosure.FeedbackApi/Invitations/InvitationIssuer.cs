using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Audit;
using Disclosure.Staff.Problems;

namespace Disclosure.FeedbackApi.Invitations;

/// <summary>Issues one-time codes.</summary>
internal sealed class InvitationIssuer(IFeedbackStore store, SecretKeys keys, IAuditTrail audit)
{
    /// <summary>Issues codes, which are in no other place than the answer: only their keyed hashes are stored.</summary>
    /// <param name="survey">The survey they are for.</param>
    /// <param name="count">How many.</param>
    /// <param name="who">Who asked for them.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The codes; none, with what stood in the way, where they are not on disk.</returns>
    public async Task<(IReadOnlyList<string> Codes, Problem? Problem)> IssueAsync(
        Survey survey, int count, string who, CancellationToken cancellation)
    {
        if (count is < 1 or > InvitationRequest.Most)
            return ([], StaffProblems.Invalid.With($"一次发放 1 至 {InvitationRequest.Most} 个评价码。", "count"));
        audit.Add(who, "issue-invitations", survey.Id.Value, $"{count}");
        string[] codes = [.. Enumerable.Range(0, count).Select(_ => UnambiguousCode.Make(InvitationCode.Length))];
        string[] hashes = [.. codes.Select(code => InvitationCodes.HashOf(keys, survey.Id, code))];
        return await store.IssueCodesAsync(survey.Id, hashes, cancellation)
            ? (codes, null)
            : ([], ProblemKinds.Unavailable.With("评价码没有保存，未发放。请稍后再试。"));
    }
}
