using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Forms.Reading.Head;
using Disclosure.Forms.Reading.Indicators;
using Disclosure.Model.Amounts;

namespace Disclosure.Forms.Reading.Assembly;

/// <summary>
/// Finds the total of points. A row of totals below the indicators holds weights and points: the columns above tell which is
/// which. A 总得分 can only be points and goes before a 总分 that could be either.
/// </summary>
internal sealed class TotalChooser(ReadingContext context, CellLedger ledger, IndicatorBlock indicators, Meaning scoreColumn)
{
    private const decimal All = 100m;

    /// <summary>The total; nothing where the table has none that is points.</summary>
    public Points? Choose(TableEntries entries)
    {
        var found = entries.Totals
            .Select(entry => (Entry: entry, Cell: PointsCell(entry)))
            .Where(total => total.Cell is not null)
            .OrderByDescending(total => total.Entry.Meaning == Meaning.TotalScore)
            .ToList();
        if (found.Count == 0)
            return null;
        // 合计 | 90 | 89 below the indicators, and 98.8 with the points for execution: no two totals.
        var alone = found.FindAll(total => found.Exists(
            other => other.Entry != total.Entry && AreOfIndicatorsAlone(total.Entry, total.Cell!, NumberCell.Points(other.Cell!)!.Value)));
        foreach (var (label, value) in alone.Select(total => (total.Entry.Label.Text, total.Cell!)))
            entries.Items.Add((label, value));
        found.RemoveAll(alone.Contains);
        var (chosen, cell) = found[0];
        foreach (var (other, otherCell) in found.Skip(1).Where(total => NumberCell.Points(total.Cell!) != NumberCell.Points(cell!)))
        {
            entries.Items.Add((other.Label.Text, otherCell!));
            context.Tell(ImportCellFindings.TwoTotals, otherCell!,
                $"（{other.Label.Text}）与“{cell!.Text}”（{chosen.Label.Text}）不同，按后者读入，请核对。");
        }

        return new Points(NumberCell.Points(ledger.Note("total", cell)!)!.Value);
    }

    // The sum of the rows, which leaves room for what the whole has more than they have.
    private bool AreOfIndicatorsAlone(Entry entry, GridCell cell, decimal whole)
    {
        if (entry.Meaning != Meaning.Total || NumberCell.Points(cell) is not { } points)
            return false;
        var (weights, scores) = (Sum(Meaning.Weight), Sum(scoreColumn));
        return points == scores && points < whole && weights is > 0 and < All && whole - points <= All - weights;
    }

    // A cell that a merge spreads over several rows counts once.
    private decimal Sum(Meaning meaning) => indicators.Rows.Select(row => row.Cell(meaning)).OfType<GridCell>()
        .DistinctBy(cell => cell.Address).Sum(cell => NumberCell.Points(cell) ?? 0);

    private GridCell? PointsCell(Entry entry)
    {
        var numbers = entry.Values.Where(value => NumberCell.Points(value) is not null).ToList();
        SayUnread(entry, numbers.Count);
        // A formula without its result stands where the total belongs: it is not to be filled in, but to be calculated.
        if (entry.Values.FirstOrDefault(value => value.Nature is CellNature.UncalculatedFormula or CellNature.Error) is { } broken)
            ledger.Note("total", broken);
        if (entry.Label.Row <= indicators.HeadingRow)
            return numbers.FirstOrDefault();
        var score = indicators.Column(scoreColumn);
        var weight = indicators.Column(Meaning.Weight);
        // 总得分 says itself that the one number beside it is points, in whichever column it stands.
        if (entry.Meaning == Meaning.TotalScore && numbers.Count == 1)
            return numbers[0];
        return numbers.Find(cell => IsUnder(cell, score))
            ?? numbers.Find(cell => !IsUnder(cell, weight) || IsUnder(cell, score));
    }

    private void SayUnread(Entry entry, int numbers)
    {
        if (numbers == 0 && entry.Value is { } value && !TemplateText.IsBlank(value.Text))
            context.Tell(ImportCellFindings.NotUnderstood, ledger.Note("total", value)!, $"写在“{entry.Label.Text}”旁，读不成分数，按空处理。");
    }

    private static bool IsUnder(GridCell cell, ColumnHeading? column) =>
        column is not null && cell.Column <= column.Last && column.First <= cell.LastColumn;
}
