using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;

namespace Disclosure.Forms.Reading.Funds;

/// <summary>
/// What a form says about the execution of its budget outside the columns of its funds: <c>预算执行率权重 | 10</c>, <c>预算执行率（10分）</c>.
/// </summary>
internal static partial class FundsExecution
{
    private static readonly Meaning[] All = [Meaning.ExecutionWeight, Meaning.ExecutionRate, Meaning.ExecutionScore];

    /// <summary>What stands beside a label among the sources that names none; nothing where it names a source.</summary>
    public static Meaning? MeaningOf(ReadingContext context, GridCell label) => context.Find(HeadingSection.FundRow, label) switch
    {
        Meaning.FundWeight => Meaning.ExecutionWeight,
        Meaning.FundRate => Meaning.ExecutionRate,
        Meaning.FundScore => Meaning.ExecutionScore,
        _ => null,
    };

    /// <summary>The points to be got for execution that a label or heading states; nothing where it states none.</summary>
    public static decimal? PointsIn(string text) =>
        Points().Match(HeadingText.Normalise(text)) is { Success: true } match ? Parse(match.Groups["points"].Value) : null;

    /// <summary>Whether a value beside 预算执行 can only be points to be got: <c>10分</c>.</summary>
    public static bool IsPoints(GridCell value) => PointsAlone().IsMatch(HeadingText.Normalise(value.Text));

    /// <summary>
    /// The rows of the funds with those that stand beside labels; what these say of execution alone belongs to the total of the former,
    /// and so does the whole period's money (项目总预算) and a sum that is told twice.
    /// </summary>
    public static List<FundRowCells> Join(IReadOnlyList<FundRowCells> block, IReadOnlyList<FundRowCells> beside)
    {
        if (block.FirstOrDefault(row => row.Kind == FundKind.Total) is not { } total)
            return [.. block, .. beside];
        var left = beside.ToList();
        foreach (var row in beside.Where(row => IsOfExecution(row) || IsOfSame(row, total)))
        {
            foreach (var (meaning, _) in row.Cells
                .Where(cell => total.Cells.TryAdd(cell.Key, cell.Value) || IsSame(cell.Value, total.Cells[cell.Key])).ToList())
                row.Cells.Remove(meaning);
            total.HeadingWeight ??= row.HeadingWeight;
            if (row.Cells.Count == 0)
                left.Remove(row);
        }

        return [.. block, .. left];
    }

    private static bool IsOfExecution(FundRowCells row) =>
        row.Kind == FundKind.Total && row.Cells.Keys.All(meaning => Array.IndexOf(All, meaning) >= 0);

    // 项目总预算 | 360 and 项目当年预算 | 120 above a block whose 合计 is 120.
    private static bool IsOfSame(FundRowCells row, FundRowCells total) =>
        row.Kind == FundKind.Total
        && row.Cells.All(cell => total.Cells.TryGetValue(cell.Key, out var known)
            ? IsSame(cell.Value, known)
            : cell.Key == Meaning.WholeAmount || Array.IndexOf(All, cell.Key) >= 0);

    private static bool IsSame((GridCell Cell, MoneyUnit? Unit) one, (GridCell Cell, MoneyUnit? Unit) other) =>
        one.Unit == other.Unit && NumberCell.Amount(one.Cell) is { } amount && amount == NumberCell.Amount(other.Cell);

    private static decimal Parse(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    // 预算执行率（10分）, 预算执行情况10分, 执行率权重（10%）
    [GeneratedRegex(@"执行[^\d]{0,12}(?<points>\d{1,3}(\.\d{1,2})?)分|执行[^\d]{0,6}(权重|分值)[:(]{0,2}(?<points>\d{1,3}(\.\d{1,2})?)%?\)?$")]
    private static partial Regex Points();

    [GeneratedRegex(@"^\(?\d{1,3}(\.\d{1,2})?分\)?$")]
    private static partial Regex PointsAlone();
}
