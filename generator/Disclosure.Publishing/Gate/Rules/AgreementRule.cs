using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Acknowledging;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>
/// 数字相符: sums that disagree between projects, units and the four budgets. Approved tables are often wrong, and are shown unchanged: each
/// is acknowledged with a reason that the public may read.
/// </summary>
internal static class AgreementRule
{
    public static GateCheck Check(GateInput input) => AcknowledgedPoint.Check("数字相符", [.. FindingsOf(input)]);

    /// <summary>What disagrees in the release's scope, acknowledged or not.</summary>
    public static IEnumerable<Finding> FindingsOf(GateInput input) => input.FindingsOfScope.Where(finding =>
        finding.Definition.Acknowledging == AcknowledgementNeed.PublicReason && !OwnPoint.Owed.Contains(finding.Definition));
}
