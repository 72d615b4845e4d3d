using Disclosure.Model.Checks;
using Disclosure.Model.Records;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>
/// 不予公开: what is withheld can be told from nothing that would be public, by arithmetic or by looking for it in the built site.
/// </summary>
internal static class WithholdingRule
{
    public static GateCheck Check(GateInput input) => GateCheck.Of(
        "不予公开",
        [
            .. KeptSecrets.Findings(input.Office, input.Candidate.Public),
            .. NewlyWithheld(input),
            .. input.Built is { } built ? WithheldFigureSearch.Run(input.Office.Working.Records, built, key => IsKept(input, key)) : [],
        ]);

    // A correction would keep what it was in the old version, for everybody to read.
    private static IEnumerable<Finding> NewlyWithheld(GateInput input) =>
        from record in input.Office.Items.RecordsOf(input.Candidate.Request.Scope)
        where record is IApprovedRecord { Withheld: not null } && input.Office.IsPublishedOpenly(record.Key)
        select new Finding(ReleaseFindings.WithheldNeedsWithdrawal, Place.In(record.Key), "已经公开过全文。");

    // What is published openly and withheld only in the working folder is another release's matter.
    private static bool IsKept(GateInput input, RecordKey record) =>
        input.Candidate.Public.Records.Find(record) is not IApprovedRecord { Withheld: null };
}
