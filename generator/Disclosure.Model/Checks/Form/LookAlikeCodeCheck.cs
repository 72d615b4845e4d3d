using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Form;

/// <summary>
/// No two units, and no two projects, have codes that look alike: <c>1O1</c> and <c>101</c>, <c>a1</c> and <c>AL</c>. Told on each record
/// of the code that stands later.
/// </summary>
internal static class LookAlikeCodeCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        var (code, first) = record.Record switch
        {
            Unit unit => (unit.Code.Value, record.Set.FirstLookAlike(unit.Code)),
            ProjectTarget target => (target.Code.Value, record.Set.FirstLookAlike(target.Code)),
            ProjectSelfEvaluation self => (self.Code.Value, record.Set.FirstLookAlike(self.Code)),
            _ => ("", ""),
        };
        if (code != first)
            findings.Add(FormFindings.CodeLooksAlike, "code", $"编码“{code}”与“{first}”看上去一样。");
    }
}
