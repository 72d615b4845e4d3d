using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Checks.Surveys;

/// <summary>Who rated can check that it was counted: a root, as many receipts as valid ratings, and a list that gives the root.</summary>
internal static class ReceiptsCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not SatisfactionResult result)
            return;
        if (!ReceiptTree.IsHash(result.Root))
            findings.Add(SurveyFindings.RootMissing, "root", "根值应为 64 位小写十六进制数。");
        if (result.Leaves != result.Scored.Valid)
            findings.Add(SurveyFindings.LeavesDiffer, "leaves", $"回执 {result.Leaves} 个，有效评价 {result.Scored.Valid} 份。");
        if (result.LeafList.Length > 0 && RootOf(result.LeafList, result.Leaves) != result.Root)
            findings.Add(SurveyFindings.LeafListDiffers, "root", $"由 {result.Survey}.leaves.txt 算出的根值或行数与这里写的不同。");
    }

    private static string? RootOf(string list, int leaves)
    {
        var lines = list.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == leaves && lines.All(ReceiptTree.IsHash)
            && lines.Distinct().Count() == leaves ? ReceiptTree.OfLeaves(lines).Root : null;
    }
}
