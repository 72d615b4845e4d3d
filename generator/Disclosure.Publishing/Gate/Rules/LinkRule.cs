using Disclosure.Model.Checks;
using Disclosure.Publishing.Build;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>链接: no link in the texts that would be public leads nowhere.</summary>
internal static class LinkRule
{
    public static GateCheck Check(GateInput input)
    {
        var reading = input.Candidate.Public;
        return GateCheck.Of("链接", TextChecks.Check(reading, RecordChecks.Check(reading.Records)).Where(finding => finding.Severity != Severity.Info));
    }
}
