using Disclosure.Model.Accountability;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Checks.Process;

/// <summary>Each matter is counted once, with a number.</summary>
internal static class AccountabilityCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not AccountabilityRegister register || record.Records.IsReleased)
            return;
        foreach (var (at, count) in register.Counts.Index())
        {
            if (register.Counts.Take(at).Any(before => before.Matter == count.Matter))
                findings.Add(ResponsibilityFindings.MatterRepeated, $"counts[{at}].matter", $"“{count.Matter.Term()}”写了不止一行。");
            if (count.Number is null)
                findings.Add(ResponsibilityFindings.CountMissing, $"counts[{at}].number", $"“{count.Matter.Term()}”没有写数量。");
        }
    }
}
