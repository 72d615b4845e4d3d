using Disclosure.Model.Records;

namespace Disclosure.Model.Checks.Statute;

/// <summary>What was promised is answered for, and what is answered for was promised.</summary>
internal static class TargetAndResultCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not PerformanceTable table || record.Records.FindCounterpart(table) is not null)
            return;
        if (!table.IsTarget)
            findings.Add(StatuteFindings.TargetMissing, "", $"没有 {table.Year} 年度对应的绩效目标。");
        else if (record.Set.IsClosed(table.Year))
            findings.Add(StatuteFindings.ResultMissing, "", $"{table.Year} 年度已有决算公开或自评，本目标没有对应的自评。");
    }
}
