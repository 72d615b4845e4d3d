using Disclosure.Model.Amounts;
using Disclosure.Model.Cycles;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Arithmetic;

/// <summary>
/// What the years of a project provide for it is no more than its 项目总额, and once its time is over no less: told once, with its newest
/// target. What one year carried over into the next counts once.
/// </summary>
internal static class CycleAmountCheck
{
    // Forms in 万元 round to two decimals, once a year.
    private const decimal ToleranceOfYear = 100m;

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not ProjectTarget { Funds.Total.WholePeriod: not null } target
            || record.Set.Process.NewestTargetOf(target.Code) != target.Year
            || ProjectCycles.Of(record.Records, target.Code) is not { WholeAmount: { } whole, New: { } provided } cycle)
            return;
        var difference = (provided - whole).Yuan;
        if (Math.Abs(difference) <= ToleranceOfYear * cycle.Years.Length)
            return;
        if (difference > 0)
            findings.Add(ArithmeticFindings.ProvidedAboveWhole, PathOf(target), InWords(cycle, whole, provided));
        else if (cycle is { IsFinished: true } && cycle.Years.All(year => year.New is not null))
            findings.Add(ArithmeticFindings.ProvidedBelowWhole, PathOf(target), InWords(cycle, whole, provided));
    }

    private static string PathOf(ProjectTarget target) => $"funds[{target.Funds.Lines.IndexOf(target.Funds.Total!)}].whole";

    private static string InWords(ProjectCycle cycle, Money whole, Money provided)
    {
        var years = cycle.Years.Where(year => year.New is not null).Select(year => $"{year.Year} 年 {year.New}");
        return $"项目总额为 {whole}，各年新安排（年初预算减上年结转）合计 {provided}：{string.Join("、", years)}。";
    }
}
