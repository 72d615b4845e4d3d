using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Funds;

/// <summary>
/// Reads funds whose sources stand side by side with the amounts below them: <c>资金总额 | 财政拨款 | 其他资金</c> over
/// <c>75.50 | 70.00 | 5.50</c>, or over a row for each stage: <c>全年预算数 | 75.50 | 70.00 | 5.50</c>.
/// </summary>
internal sealed class FundsAcross
{
    private const int FewestKnown = 2;
    private const int LongestLabel = 20;

    private readonly ReadingContext _context;
    private readonly List<(GridCell Label, FundRowCells Row)> _sources;

    private FundsAcross(ReadingContext context, List<GridCell> labels)
    {
        _context = context;
        _sources = labels.ConvertAll(label => (label, Of(context, label)));
    }

    /// <summary>The rows of the funds.</summary>
    public IEnumerable<FundRowCells> Rows => _sources.Select(source => source.Row);

    /// <summary>The last row that was read.</summary>
    public int LastRow { get; private set; }

    /// <summary>The funds that a row of labels and the amounts below it make; nothing where they are something else.</summary>
    public static FundsAcross? Read(ReadingContext context, int row)
    {
        var cells = context.Grid.StartingIn(row).ToList();
        var labels = cells.SkipWhile(cell => IsSide(context, cell)).ToList();
        if (labels.Count < FewestKnown || !AreSources(context, labels))
            return null;
        var funds = new FundsAcross(context, labels);
        var first = labels[0];
        for (var next = row + 1; funds.TryRead(next, first); next++)
            funds.LastRow = next;
        if (funds.LastRow == 0)
            return null;
        foreach (var cell in cells)
            context.Use.Add(cell);
        return funds;
    }

    // 项目资金（万元） beside the sources, or the blank corner above the stages.
    private static bool IsSide(ReadingContext context, GridCell cell) =>
        context.Find(HeadingSection.FundColumn, cell) is Meaning.FundsSection or Meaning.FundItem
            && (cell.RowSpan > 1 || context.Find(HeadingSection.FundRow, cell) is null or Meaning.FundUse);

    // At most one source that nobody taught us, among those that are known.
    private static bool AreSources(ReadingContext context, List<GridCell> labels)
    {
        var known = labels.Count(cell => context.Find(HeadingSection.FundRow, cell) is not null);
        return known >= FewestKnown && known >= labels.Count - 1
            && labels.TrueForAll(cell => cell.Text.Length <= LongestLabel && NumberCell.Amount(cell) is null);
    }

    // The amounts below the labels, with their stage at the left where there are several.
    private bool TryRead(int row, GridCell first)
    {
        var cells = _context.Grid.StartingIn(row).ToList();
        var stage = cells.Count > 0 && cells[0].LastColumn < first.Column ? cells[0] : null;
        var meaning = stage is null ? Meaning.BudgetAmount : StageOf(stage);
        var amounts = stage is null ? cells : cells[1..];
        if (meaning is not { } known || (stage is null && LastRow > 0) || (amounts.Count == 0 && stage is null)
            || !amounts.TrueForAll(cell => IsValue(cell, known)))
            return false;
        _context.Use.Add(stage);
        foreach (var amount in amounts)
            Take(amount, known, stage);
        return true;
    }

    private void Take(GridCell amount, Meaning meaning, GridCell? stage)
    {
        var unit = stage is null ? null : MoneyUnitText.InHeading(stage.Text);
        foreach (var (label, source) in _sources)
        {
            if (label.Column <= amount.LastColumn && amount.Column <= label.LastColumn
                && source.Cells.TryAdd(meaning, (amount, unit ?? MoneyUnitText.InHeading(label.Text))))
                return;
        }

        if (!TemplateText.IsBlank(amount.Text))
            _context.Tell(ImportCellFindings.CoreColumnNotUnderstood, amount, "上面没有写明是哪一项资金，没有读入。");
    }

    private Meaning? StageOf(GridCell cell) => _context.Find(HeadingSection.FundColumn, cell) switch
    {
        Meaning.WholeAmount or Meaning.InitialAmount or Meaning.BudgetAmount or Meaning.ExecutedAmount or Meaning.ExecutionRate
            or Meaning.ExecutionWeight or Meaning.ExecutionScore => _context.Find(HeadingSection.FundColumn, cell),
        _ => null,
    };

    private static bool IsValue(GridCell cell, Meaning meaning) =>
        TemplateText.IsBlank(cell.Text)
        || (meaning == Meaning.ExecutionRate ? NumberCell.Rate(cell, null) is not null || NumberCell.Amount(cell) is not null
            : meaning is Meaning.ExecutionWeight or Meaning.ExecutionScore ? NumberCell.Points(cell) is not null
            : NumberCell.Amount(cell) is not null);

    private static FundRowCells Of(ReadingContext context, GridCell label)
    {
        var name = FundLabel.Of(context, label.Text);
        return new FundRowCells { Kind = name.Kind, Label = name.Label };
    }
}
