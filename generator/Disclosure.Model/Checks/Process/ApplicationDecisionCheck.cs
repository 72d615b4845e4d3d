using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Checks.Process;

/// <summary>There is a decision with a reason, of a later year, and the amounts do what it says.</summary>
internal static class ApplicationDecisionCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not ResultApplication application)
            return;
        if (application.AppliedTo <= application.Year)
            findings.Add(
                ApplicationFindings.AppliedToTooEarly, "appliedTo",
                $"被评价的年度是 {application.Year}，应用年度写的是 {application.AppliedTo}。");
        if (string.IsNullOrWhiteSpace(application.Reason))
            findings.Add(ApplicationFindings.ReasonMissing, "reason", "没有写理由。");
        if (application is { Cause: null, Decision: not null and not ApplicationDecision.Kept })
            findings.Add(ApplicationFindings.CauseMissing, "cause", $"决定为“{application.Decision.Value.Term()}”，没有写主要原因。");
        if (application.Decision is not { } decision)
            findings.Add(ApplicationFindings.DecisionMissing, "decision", "没有写处理决定。");
        else if (application is { Before: { } before, After: { } after })
            CheckAmounts(decision, before, after, findings);
        else if (application.After is { Yuan: > 0 } left && decision == ApplicationDecision.Cancelled)
            CheckAmounts(decision, left, left, findings);
        else if (application.Subject != ApplicationSubject.Policy)
            findings.Add(ApplicationFindings.AmountMissing, application.Before is null ? "before" : "after", "没有写全前后金额。");
    }

    private static void CheckAmounts(ApplicationDecision decision, Money before, Money after, FindingCollector findings)
    {
        var agrees = decision switch
        {
            ApplicationDecision.Raised => after > before,
            ApplicationDecision.Cut => after < before,
            ApplicationDecision.Cancelled => after.Yuan == 0,
            _ => true,
        };
        if (!agrees)
            findings.Add(
                ApplicationFindings.DecisionAgainstAmounts, "decision", $"决定为“{decision.Term()}”，应用前 {before}，应用年度 {after}。");
        else if (decision == ApplicationDecision.Kept && !KeptAmount.IsKept(before, after))
            findings.Add(ApplicationFindings.KeptDiffers, "after", $"决定为“{decision.Term()}”，应用前 {before}，应用年度 {after}。");
    }
}
