using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;

namespace Disclosure.Model.Checks.Residue;

/// <summary>
/// The amounts of one fund row are of one size: <c>7242318</c> beside <c>724.2318</c> lost its decimal point, or mixes 元
/// and 万元.
/// </summary>
internal static class LostDecimalCheck
{
    private const decimal Suspicious = 1_000m;

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Funds is not { } funds)
            return;
        for (var i = 0; i < funds.Lines.Length; i++)
            CheckLine(funds.Lines[i], $"funds[{i}]", findings);
        if (funds.Total?.Budget is not { Yuan: > 0 } total)
            return;
        foreach (var (line, i) in funds.Lines.Select((line, i) => (line, i)))
        {
            if (line.Kind != FundKind.Total && line.Budget is { } part && part.Yuan / total.Yuan >= Suspicious)
                findings.Add(ResidueFindings.DecimalLost, $"funds[{i}].budget", $"分项 {part}，合计只有 {total}。");
        }
    }

    private static void CheckLine(FundLine line, string path, FindingCollector findings)
    {
        Money?[] amounts = [line.Initial, line.Budget, line.Executed];
        var present = amounts.OfType<Money>().Where(amount => amount.Yuan > 0).ToList();
        if (present.Count < 2)
            return;
        var (least, most) = (present.Min(), present.Max());
        if (most.Yuan / least.Yuan >= Suspicious)
            findings.Add(ResidueFindings.DecimalLost, path, $"同一行中 {most} 是 {least} 的 {decimal.Round(most.Yuan / least.Yuan)} 倍。");
    }
}
