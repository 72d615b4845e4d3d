using Disclosure.Model.Records;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>
/// 不予公开: what is withheld can be told from nothing that would be public, by arithmetic or by looking for it in the built site.
/// </summary>
internal static class WithholdingRule
{
    public static GateCheck Check(GateInput input) => GateCheck.Of(
        "不予公开",
        [
            .. input.FindingsInScope.Where(finding => OwnPoint.Withholding.Contains(finding.Definition)),
            .. input.Built is { } built ? WithheldFigureSearch.Run(input.Office.Working.Records, built, key => IsKept(input, key)) : [],
        ]);

    // What is published openly and withheld only in the working folder is another release's matter.
    private static bool IsKept(GateInput input, RecordKey record) =>
        input.Candidate.Public.Records.Find(record) is not PerformanceTable { Withheld: null };
}
