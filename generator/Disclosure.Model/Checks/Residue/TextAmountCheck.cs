using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Checks.Residue;

/// <summary>
/// A sum of money that the goal's text calls the budget is one that the funds block has, in the same money unit. Prices
/// (<c>320元/平方米</c>) and sums of other things are left alone.
/// </summary>
internal static partial class TextAmountCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Funds is not { } funds || record.Goal is not { } goal)
            return;
        CheckText(record, funds, goal.Expected, "goal.expected", findings);
        if (goal.Actual is { } actual)
            CheckText(record, funds, actual, "goal.actual", findings);
    }

    private static void CheckText(CheckedRecord record, Funds funds, string text, string path, FindingCollector findings)
    {
        if (!text.Contains('元', StringComparison.Ordinal))
            return;
        var sums = Sum.Matches(text).Select(Read).OfType<TextSum>().ToList();
        var known = funds.Lines.SelectMany(AmountsOf).Where(amount => amount.Yuan > 0).ToList();
        bool IsKnown(TextSum sum) => known.Any(amount => sum.IsSame(amount, record.MoneyUnit));
        if (sums.FirstOrDefault(sum => sum.Unit != record.MoneyUnit && (sum.IsBudget || IsKnown(sum))) is { } mixed)
            findings.Add(ResidueFindings.MoneyUnitsMixed, path, $"文字写“{mixed.Written}”，资金表以{record.MoneyUnit.Term()}为单位。");
        if (sums.Where(sum => sum.IsBudget).MaxBy(sum => sum.Money) is { } largest && known.Count > 0 && !IsKnown(largest))
            findings.Add(
                ResidueFindings.TextAmountDiffers, path, $"文字写“{largest.Written}”，资金表中没有这个数（合计 {funds.Total?.Budget?.ToString() ?? "空"}）。");
    }

    private static TextSum? Read(Match match)
    {
        var digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || number > 1_000_000_000_000m)
            return null;
        var unit = OfficialTerms.TryParse<MoneyUnit>(match.Groups["unit"].Value) ?? MoneyUnit.Yuan;
        var step = digits.Contains('.', StringComparison.Ordinal)
            ? 1m / (decimal)Math.Pow(10, digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1) : 1m;
        return new TextSum(match.Value.Trim(), Money.From(number, unit), Money.From(step, unit), unit, match.Groups["budget"].Success);
    }

    private static IEnumerable<Money> AmountsOf(FundLine line)
    {
        Money?[] amounts = [line.WholePeriod, line.Initial, line.Budget, line.Executed];
        return amounts.OfType<Money>();
    }

    /// <summary>A sum as the text has it, with the size of its last digit.</summary>
    private sealed record TextSum(string Written, Money Money, Money Step, MoneyUnit Unit, bool IsBudget)
    {
        /// <summary>Whether it is the amount, to the last digit that the text or a table in this unit has.</summary>
        public bool IsSame(Money amount, MoneyUnit table) =>
            Math.Abs(amount.Yuan - Money.Yuan) < Math.Max(Step.Yuan, table == MoneyUnit.Yuan ? 1m : 100m);
    }

    [GeneratedRegex(
        @"(?<budget>(申请|安排|项目|年度|全年|本年|总|批复)(财政)?(预算|资金|经费|投资|投入)(资金|总额|金额|为|共|共计|合计|约|\s)*)?"
        + @"(?<number>[0-9][0-9,]*(\.[0-9]{1,6})?)\s*(?<unit>亿元|万元|元)(?![/／每人])")]
    private static partial Regex Sum { get; }
}
