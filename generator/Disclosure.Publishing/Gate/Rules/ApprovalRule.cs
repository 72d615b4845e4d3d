using Disclosure.Model.Editions;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>
/// 批复: everything that is released was approved as it is now. No approval, no publication; what the process makes needs none.
/// </summary>
internal static class ApprovalRule
{
    public static GateCheck Check(GateInput input) => GateCheck.Of(
        "批复",
        input.FindingsInScope.Where(finding => OwnPoint.Approval.Contains(finding.Definition)),
        ScopeSelection.PartOf(input.Candidate.Request.Scope) == ReleaseStage.Process ? "过程公开不以批复为前提" : null);
}
