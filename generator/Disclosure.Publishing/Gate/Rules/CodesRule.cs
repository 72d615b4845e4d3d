using Disclosure.Model.Editions;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>编码变更: what gets another code stays what it is; of a release of codes alone, so that no other has the point.</summary>
internal static class CodesRule
{
    public static IEnumerable<GateCheck> Check(GateInput input)
    {
        if (input.Candidate.Request.Scope is not ReleaseScope.OfCodes { Codes: var codes })
            yield break;
        var now = codes.Select(code => code.New).ToHashSet(StringComparer.Ordinal);
        var records = input.Office.Working.Records;
        var covered = records.All.OfType<IApprovedRecord>().Count(record => now.Contains(record.Key.Code) && IsAsApproved(records, record));
        yield return GateCheck.Of(
            "编码变更",
            [],
            $"{string.Join("、", codes.Select(code => $"{code.Old} 改为 {code.New}"))}；{input.Candidate.Changes.Length} 项已公开的换用新编码，"
            + $"内容和首次公开日期不变；工作目录里换了编码的记录，{covered} 条仍与批复一致，批复照旧有效");
    }

    private static bool IsAsApproved(RecordSet records, IApprovedRecord record) =>
        records.ApprovalsCovering(RecordPath.Of(record)).Any(by => by.Covered.Hash.Value == records.HashOf(record).Value);
}
