using Disclosure.Model.Checks.Acknowledging;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>
/// 数字相符: sums that disagree between projects, units and the four budgets. Approved tables are often wrong, and are shown unchanged: each
/// is acknowledged with a reason that the public may read.
/// </summary>
internal static class AgreementRule
{
    public static GateCheck Check(GateInput input) => AcknowledgedPoint.Check(
        "数字相符",
        [
            .. input.FindingsOfScope.Where(finding =>
                finding.Definition.Acknowledging == AcknowledgementNeed.PublicReason && !OwnPoint.Owed.Contains(finding.Definition)),
        ]);
}
