using Disclosure.Model.Amounts;
using Disclosure.Model.Records;

namespace Disclosure.Model.Checks.Residue;

/// <summary>
/// The total of a project or unit is not hundreds of times that of each of its other years, nor so small a part of it: 元 taken for 千元 or
/// 万元, or the other way round. Of two years alone nobody can say which is wrong, so both are told.
/// </summary>
internal static class NeighbourAmountCheck
{
    // A slip of a thousand between years that differ up to threefold by themselves.
    private const decimal Suspicious = 300m;

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not PerformanceTable table || CheckedSet.YearAmountOf(table) is not { Yuan: > 0 } amount)
            return;
        var others = record.Set.OtherYearsOf(table).ToList();
        if (others.Count == 0 || others.Exists(other => !IsFar(amount, other.Amount)))
            return;
        var (year, nearest) = others.MinBy(other => Math.Abs(other.Year.Number - table.Year.Number));
        var row = table.Funds.Lines.IndexOf(table.Funds.Total!);
        findings.Add(
            ResidueFindings.AmountFarFromNeighbours, $"funds[{row}].budget",
            $"{table.Year} 年度 {amount}，{year} 年度 {nearest}，相差 {decimal.Truncate(TimesOf(amount, nearest))} 倍。");
    }

    private static bool IsFar(Money one, Money other) => TimesOf(one, other) >= Suspicious;

    private static decimal TimesOf(Money one, Money other) => Math.Max(one.Yuan, other.Yuan) / Math.Min(one.Yuan, other.Yuan);
}
