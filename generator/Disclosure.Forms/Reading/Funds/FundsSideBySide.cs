using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Model.Budgets;

namespace Disclosure.Forms.Reading.Funds;

/// <summary>
/// Reads tables of funds side by side, one for each stage, as forms of Hebei have them: <c>预算数 | 6.84 | 到位数 | 6.84 | 执行数 | 6.84</c>
/// above <c>其中:财政资金 | 6.84 | 其中:财政资金 | 6.84 | …</c>. What arrived has no field and is kept as written.
/// </summary>
internal sealed class FundsSideBySide
{
    private const int FewestStages = 2;
    private const int LongestHeading = 20;

    private readonly ReadingContext _context;
    private readonly List<Stage> _stages = [];

    private FundsSideBySide(ReadingContext context)
    {
        _context = context;
    }

    /// <summary>The rows of the funds.</summary>
    public List<FundRowCells> Rows { get; } = [];

    /// <summary>Cells of stages that no field stands for: heading, row label, cell.</summary>
    public List<(string Heading, string Row, GridCell Cell)> Others { get; } = [];

    /// <summary>The last row that was read.</summary>
    public int LastRow { get; private set; }

    /// <summary>The funds that begin in a row, which may be the headings above the tables; nothing where none do.</summary>
    public static FundsSideBySide? Read(ReadingContext context, int row)
    {
        var funds = new FundsSideBySide(context);
        if (funds.TryStart(row))
        {
            funds.ReadFrom(row, heading: row - 1);
            return funds;
        }

        if (!funds.TryStart(row + 1) || !funds.IsAbove(row))
            return null;
        funds.UseHeadings(row);
        funds.ReadFrom(row + 1, heading: row);
        return funds;
    }

    // Labels of stages, each with its amount or a blank, and below at least two of them the label of a source.
    private bool TryStart(int row)
    {
        _stages.Clear();
        var cells = _context.Grid.StartingIn(row).ToList();
        for (var i = 0; i < cells.Count; i++)
        {
            if (MeaningOf(cells[i]) is not { } meaning)
                continue;
            var amount = i + 1 < cells.Count && IsAmount(cells[i + 1]) ? cells[i + 1] : null;
            var last = amount?.LastColumn ?? (i + 1 < cells.Count ? cells[i + 1].Column - 1 : cells[i].LastColumn + 1);
            _stages.Add(new Stage(cells[i], meaning.Meaning, cells[i].LastColumn + 1, last));
        }

        return _stages.Count >= FewestStages
            && _stages.TrueForAll(stage => stage.Last >= stage.First)
            && _stages.Select(stage => stage.Meaning).Distinct().Count() == _stages.Count
            && _stages.Count(stage => SourceUnder(row + 1, stage) is not null) >= FewestStages;
    }

    // 预算安排情况 | 资金到位情况 | 资金执行情况: one heading above each, and no amount among them.
    private bool IsAbove(int row)
    {
        var cells = _context.Grid.StartingIn(row).ToList();
        return cells.TrueForAll(cell => !IsAmount(cell) && _context.Find(HeadingSection.Header, cell) is null)
            && _stages.TrueForAll(stage => cells.Exists(cell => cell.Covers(stage.Label.Column)));
    }

    private void ReadFrom(int first, int heading)
    {
        ReadRow(first, new FundLabel(FundKind.Total, null), "");
        ReadBeside(first, heading);
        LastRow = first;
        for (var row = first + 1; _stages.Exists(stage => SourceUnder(row, stage) is not null); row++)
        {
            var source = _stages.Select(stage => SourceUnder(row, stage)).First(cell => cell is not null)!;
            ReadRow(row, FundLabel.Of(_context, source.Text), source.Text);
            LastRow = row;
        }
    }

    private void ReadRow(int row, FundLabel name, string label)
    {
        var read = new FundRowCells { Kind = name.Kind, Label = name.Label };
        foreach (var stage in _stages)
        {
            _context.Use.Add(SourceUnder(row, stage) ?? (stage.Label.Row == row ? stage.Label : null));
            if (_context.Grid.InColumns(row, stage.First, stage.Last) is not { } amount || amount.Row != row)
                continue;
            if (stage.Meaning is { } meaning)
                read.Cells.TryAdd(meaning, (amount, MoneyUnitText.InHeading(stage.Label.Text)));
            else
                Others.Add((stage.Label.Text.TrimEnd(':', '：'), label, amount));
        }

        Rows.Add(read);
    }

    // 预算执行进度(%) at the right, of the whole.
    private void ReadBeside(int row, int heading)
    {
        foreach (var cell in _context.Grid.StartingIn(row).Where(cell => cell.Column > _stages[^1].Last))
        {
            var above = _context.Grid.InColumns(heading, cell.Column, cell.LastColumn);
            if (above is null || (Of(above) is { } meaning && Rows[0].Cells.TryAdd(meaning, (cell, null))))
                continue;
            if (!TemplateText.IsBlank(cell.Text))
                Others.Add((above.Text, "", cell));
        }
    }

    private Meaning? Of(GridCell heading) => _context.Find(HeadingSection.FundColumn, heading) switch
    {
        Meaning.ExecutionRate => Meaning.ExecutionRate,
        Meaning.ExecutionWeight => Meaning.ExecutionWeight,
        Meaning.ExecutionScore => Meaning.ExecutionScore,
        _ => IsRate(HeadingText.Normalise(heading.Text)) ? Meaning.ExecutionRate : null,
    };

    private static bool IsRate(string heading) =>
        heading.Contains("进度", StringComparison.Ordinal) || heading.Contains("执行率", StringComparison.Ordinal);

    private void UseHeadings(int row)
    {
        foreach (var cell in _context.Grid.StartingIn(row)
            .Where(cell => cell.Column >= _stages[0].Label.Column && cell.Text.Length <= LongestHeading))
            _context.Use.Add(cell);
    }

    private (Meaning? Meaning, bool IsStage)? MeaningOf(GridCell label)
    {
        if (HeadingText.Normalise(label.Text).Contains("到位", StringComparison.Ordinal))
            return (null, true);
        return _context.Find(HeadingSection.FundColumn, label) switch
        {
            Meaning.InitialAmount => (Meaning.InitialAmount, true),
            Meaning.BudgetAmount => (Meaning.BudgetAmount, true),
            Meaning.ExecutedAmount => (Meaning.ExecutedAmount, true),
            _ => null,
        };
    }

    private GridCell? SourceUnder(int row, Stage stage) =>
        _context.Grid.InColumns(row, stage.Label.Column, stage.Label.LastColumn) is { } cell
            && cell.Row == row
            && _context.Find(HeadingSection.FundRow, cell) is not (null or Meaning.FundRate or Meaning.FundScore or Meaning.FundWeight)
                ? cell
                : null;

    private static bool IsAmount(GridCell cell) => NumberCell.Amount(cell) is not null || TemplateText.IsBlank(cell.Text);

    // A stage with its label and the columns of its amounts; without a meaning where no field stands for it.
    private sealed record Stage(GridCell Label, Meaning? Meaning, int First, int Last);
}
