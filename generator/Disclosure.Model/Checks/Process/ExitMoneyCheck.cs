using Disclosure.Model.Exits;

namespace Disclosure.Model.Checks.Process;

/// <summary>What became of the money is told, and no more was taken back than was left.</summary>
internal static class ExitMoneyCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not ProjectExit exit)
            return;
        if (exit.Recovered > exit.Unspent)
            findings.Add(ExitFindings.RecoveredAboveUnspent, "recovered", $"未使用资金 {exit.Unspent}，收回资金 {exit.Recovered}。");
        if (exit is not ({ Unspent.Yuan: > 0 } or { Recovered.Yuan: > 0 }) || !string.IsNullOrWhiteSpace(exit.Destination))
            return;
        findings.Add(ExitFindings.DestinationMissing, "destination", "有未使用资金或收回资金，没有写去向。");
    }
}
