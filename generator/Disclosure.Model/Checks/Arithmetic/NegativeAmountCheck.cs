using Disclosure.Model.Registry;

namespace Disclosure.Model.Checks.Arithmetic;

/// <summary>No amount is below 0: tables have no negative money, what was taken back is told in words.</summary>
internal static class NegativeAmountCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        foreach (var (path, amount) in RecordAmounts.Of(record.Record))
        {
            if (amount.Yuan < 0)
                findings.Add(ArithmeticFindings.AmountNegative, path, $"金额为 {amount}。");
        }
    }
}
