using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;

namespace Disclosure.Model.Checks.Arithmetic;

/// <summary>In each column of the funds block the rows add up to the total row.</summary>
internal static class FundSumCheck
{
    private static readonly ImmutableArray<(string Key, string Label, Func<FundLine, Money?> Amount)> Columns =
    [
        ("whole", "项目总额", line => line.WholePeriod),
        ("initial", "年初预算数", line => line.Initial),
        ("budget", "全年预算数", line => line.Budget),
        ("executed", "全年执行数", line => line.Executed),
    ];

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Funds is not { Total: { } total } funds)
            return;
        var row = funds.Lines.IndexOf(total);
        foreach (var (key, label, amount) in Columns)
        {
            var parts = funds.Parts.Where(line => amount(line) is not null).ToList();
            if (parts.Count == 0 || AddsUp(parts, amount, amount(total), record.MoneyUnit))
                continue;
            var sum = Money.Sum(parts.Select(line => amount(line)!.Value));
            var stated = amount(total) is { } money ? money.ToString() : "空";
            findings.Add(ArithmeticFindings.FundsDoNotAddUp, $"funds[{row}].{key}", $"{label}：合计行为 {stated}，各分项之和为 {sum}。");
        }
    }

    /// <summary>
    /// Forms break one total down in two ways side by side (by source: the standard rows; by use: rows with a label of
    /// their own), so either breakdown, or both as one, may make the total.
    /// </summary>
    private static bool AddsUp(List<FundLine> parts, Func<FundLine, Money?> amount, Money? total, MoneyUnit unit)
    {
        if (total is not { } expected)
            return false;
        IEnumerable<FundLine>[] breakdowns = [parts, parts.Where(line => line.Label is null), parts.Where(line => line.Label is not null)];
        return breakdowns.Any(lines =>
            lines.Any() && Math.Abs((Money.Sum(lines.Select(line => amount(line)!.Value)) - expected).Yuan) <= ToleranceOf(unit));
    }

    /// <summary>A form in 万元 rounds to two decimals, which are 100 元.</summary>
    private static decimal ToleranceOf(MoneyUnit unit) => unit == MoneyUnit.Yuan ? 1m : 100m;
}
