using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Indicators;
using Disclosure.Model.Amounts;

namespace Disclosure.Forms.Reading.Funds;

/// <summary>
/// Finds the money unit of a table whose funds don't state one: a line or cell near it that says the unit, else a place where the same
/// sum stands with its unit, as a cost indicator <c>≤150万元</c> beside a budget of 150.
/// </summary>
internal sealed partial class MoneyUnitNear(ReadingContext context, TableRegion region)
{
    private const int RowsAbove = 6;
    private const int LongestHeading = 40;
    private const decimal SmallestSum = 2m;

    private static readonly Dictionary<string, decimal> Factors = new()
    {
        ["元"] = 1m,
        ["万"] = 10_000m,
        ["万元"] = 10_000m,
        ["亿"] = 100_000_000m,
        ["亿元"] = 100_000_000m,
    };

    /// <summary>The unit that lines and labels of the table, or just above it, state; nothing where none or several are.</summary>
    public MoneyUnit? Stated()
    {
        var head = region.Rows.Where(row => IndicatorBlock.IsHeading(context, row)).DefaultIfEmpty(region.LastRow + 1).First();
        var units = Cells(region.FirstRow - RowsAbove)
            // Among the indicators 元 is what one of them is measured in.
            .Select(cell => MoneyUnitText.InLine(cell.Text) ?? (cell.Row < head ? MoneyUnitText.Alone(cell.Text) ?? OfHeading(cell) : null))
            .Append(MoneyUnitText.InLine(context.Grid.Caption))
            .Append(region.Title is { } title ? MoneyUnitText.InHeading(title.Text) : null)
            .OfType<MoneyUnit>().Distinct().ToList();
        return units is [var only] ? only : null;
    }

    /// <summary>
    /// The unit with which one of the amounts stands elsewhere in the table, and where; nothing where none does, or they differ.
    /// </summary>
    public (MoneyUnit Unit, GridCell Place)? Found(IReadOnlyList<GridCell> amounts)
    {
        var own = amounts.Select(cell => cell.Address).ToHashSet();
        var numbers = amounts.Select(cell => NumberCell.Written(cell)?.Number).OfType<decimal>()
            .Where(number => number >= SmallestSum).ToHashSet();
        var votes = Cells(region.FirstRow).Where(cell => !own.Contains(cell.Address))
            .SelectMany(cell => Sums(cell.Text).SelectMany(sum => UnitsOf(sum, numbers)).Select(unit => (Unit: unit, Place: cell)))
            .ToList();
        return votes.Select(vote => vote.Unit).Distinct().Count() == 1 ? votes[0] : null;
    }

    // A heading in brackets, or the title: 项目支出绩效目标表（万元）.
    private static MoneyUnit? OfHeading(GridCell cell) =>
        cell.Text.Length <= LongestHeading && cell.Text.AsSpan().ContainsAny('（', '(') && !cell.Text.AsSpan().ContainsAnyInRange('0', '9')
            ? MoneyUnitText.InHeading(cell.Text)
            : null;

    private IEnumerable<GridCell> Cells(int firstRow) =>
        Enumerable.Range(firstRow, region.LastRow - firstRow + 1).SelectMany(context.Grid.StartingIn);

    private static IEnumerable<decimal> Sums(string text) => Sum().Matches(HeadingText.Normalise(text)).Select(match =>
        decimal.TryParse(
            match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number) && number < 1_000_000_000_000m
            ? number * Factors[match.Groups["unit"].Value]
            : 0m).Where(sum => sum > 0);

    private static IEnumerable<MoneyUnit> UnitsOf(decimal yuan, HashSet<decimal> numbers)
    {
        if (numbers.Contains(yuan))
            yield return MoneyUnit.Yuan;
        if (numbers.Contains(yuan / 10_000m))
            yield return MoneyUnit.TenThousandYuan;
    }

    [GeneratedRegex(@"(?<![\d.])(?<number>(\d{1,3}(,\d{3})+|\d{1,15})(\.\d{1,6})?)(?<unit>亿元|万元|元|亿|万)(?![/／每人次个户亩])")]
    private static partial Regex Sum();
}
