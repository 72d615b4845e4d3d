using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Audit;
using Disclosure.Staff.Problems;

namespace Disclosure.FeedbackApi.Handling;

/// <summary>What staff do about bad ratings. Every step is in the audit log before it is taken.</summary>
internal sealed class StaffCases(CaseBook cases, SurveyCatalog surveys, IAuditTrail audit)
{
    /// <summary>Says that a receipt is of no case.</summary>
    public static Problem Unknown { get; } = ProblemKinds.UnknownCase.With("请核对回执：没有这份差评，或它已被剔除、已被本人改评。");

    /// <summary>Whether a step is one of staff's, and not the respondent's own.</summary>
    public static bool IsOfStaff(CaseStepKind kind) => kind is not (CaseStepKind.RatedAgain or CaseStepKind.Appealed);

    /// <summary>Whether a step may only be taken by an approver.</summary>
    public static bool NeedsApprover(CaseStepKind kind) =>
        kind is CaseStepKind.Explained or CaseStepKind.AppealUpheld or CaseStepKind.AppealDismissed;

    /// <summary>The cases of all surveys that wait for something, what is due first before the others.</summary>
    public async Task<IReadOnlyList<Case>> ListOpenAsync(CancellationToken cancellation)
    {
        var open = new List<Case>();
        foreach (var survey in surveys.All)
            open.AddRange((await cases.ListAsync(survey.Id, cancellation)).Where(one => one.Progress.Due is not null));
        return InOrder(open);
    }

    /// <summary>Cases by their days, what is due first before the others; then by receipt.</summary>
    public static IReadOnlyList<Case> InOrder(IEnumerable<Case> open) =>
        [.. open.OrderBy(one => one.Progress.Due).ThenBy(one => one.Rating.Receipt, StringComparer.Ordinal)];

    /// <summary>Takes a step.</summary>
    /// <returns>The case with the step, which is on disk; or what stands in the way.</returns>
    public async ValueTask<(Case? After, Problem? Problem)> TakeAsync(
        string receipt, CaseStepKind kind, string? text, StaffMember who, CancellationToken cancellation)
    {
        if (NeedsApprover(kind) && who.Role != StaffRole.Approver)
            return (null, StaffProblems.Forbidden.With($"“{CaseWords.Of(kind)}”须由审核人员进行。"));
        if (await cases.FindAsync(receipt, cancellation) is not { } found)
            return (null, Unknown);
        if (CaseBook.ProblemOf(found, kind, text) is { } problem)
            return (null, problem);
        audit.Add(who.Name, "case-step", found.Rating.Receipt, $"{found.Steps.Count + 1} {kind}");
        return await cases.TakeAsync(found, kind, text, null, cancellation);
    }
}
