namespace Disclosure.Publishing.Gate.Rules;

/// <summary>批复: everything that is released was approved as it is now. No approval, no publication.</summary>
internal static class ApprovalRule
{
    public static GateCheck Check(GateInput input) =>
        GateCheck.Of("批复", input.FindingsInScope.Where(finding => OwnPoint.Approval.Contains(finding.Definition)));
}
