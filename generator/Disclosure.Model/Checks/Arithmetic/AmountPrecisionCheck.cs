using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Indicators;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Checks.Arithmetic;

/// <summary>
/// An indicator whose value is the project's money states the same figure as the funds block: <c>72890 元</c> beside
/// <c>7.29 万元</c> is one sum, written twice with different precision.
/// </summary>
internal static class AmountPrecisionCheck
{
    private const decimal SameSum = 0.01m;

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Funds is not { } funds)
            return;
        for (var i = 0; i < record.Indicators.Length; i++)
        {
            var row = record.Indicators[i];
            if (UnitOf(row.Target) is not { } unit)
                continue;
            Compare(row.Target, unit, funds.Lines.SelectMany(Planned), $"indicators[{i}].target", findings);
            if (row.Result is { } result)
                Compare(
                    result.Actual, UnitOf(result.Actual) ?? unit, funds.Lines.Select(line => line.Executed).OfType<Money>(),
                    $"indicators[{i}].actual", findings);
        }
    }

    private static void Compare(IndicatorValue value, MoneyUnit unit, IEnumerable<Money> amounts, string path, FindingCollector findings)
    {
        if (value is not { Kind: IndicatorValueKind.Money or IndicatorValueKind.Number, Number: { } number }
            || MoneyOf(number, unit) is not { } money)
            return;
        var known = amounts.Where(amount => amount.Yuan > 0).ToList();
        if (known.Contains(money)
            || known.FirstOrDefault(amount => Math.Abs(amount.Yuan - money.Yuan) <= amount.Yuan * SameSum) is not { Yuan: > 0 } near)
            return;
        findings.Add(ArithmeticFindings.AmountRounded, path, $"指标写 {money}，资金表写 {near}。");
    }

    private static IEnumerable<Money> Planned(FundLine line)
    {
        if (line.WholePeriod is { } whole)
            yield return whole;
        if (line.Initial is { } initial)
            yield return initial;
        if (line.Budget is { } budget)
            yield return budget;
    }

    /// <summary>A unit price (元/人) is not a sum, so only a bare money unit counts.</summary>
    private static MoneyUnit? UnitOf(IndicatorValue value) =>
        value is { Kind: IndicatorValueKind.Money, MeasureUnit: { } unit } ? OfficialTerms.TryParse<MoneyUnit>(unit) : null;

    private static Money? MoneyOf(decimal number, MoneyUnit unit) =>
        Math.Abs(number) < 1_000_000_000_000m ? Money.From(number, unit) : null;
}
