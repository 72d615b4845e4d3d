using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Reading.Funds;

/// <summary>
/// Reads funds whose sources stand side by side with the amounts below them: <c>资金总额 | 财政拨款 | 其他资金</c> over
/// <c>75.50 | 70.00 | 5.50</c>, or over a row for each stage: <c>全年预算数 | 75.50 | 70.00 | 5.50</c>.
/// </summary>
internal sealed class FundsAcross
{
    private const int FewestKnown = 2;
    private const int LongestLabel = 20;
    private const int FarthestYear = 6;

    private readonly ReadingContext _context;
    private readonly List<(GridCell Label, FundRowCells Row)> _sources;
    private readonly List<(GridCell Label, Meaning Meaning)> _execution;
    private readonly FiscalYear? _year;
    private readonly bool _areYears;
    private GridCell? _ofOtherYear;

    private FundsAcross(
        ReadingContext context, List<GridCell> labels, List<(GridCell Label, Meaning Meaning)> execution, int row, FiscalYear? year)
    {
        _context = context;
        _sources = labels.ConvertAll(label => (label, Of(context, label)));
        _execution = execution;
        _year = year;
        _areYears = Enumerable.Range(row + 1, FarthestYear).Select(context.Grid.StartingIn).Select(cells => cells.FirstOrDefault())
            .Select(first => first is null ? null : YearOfMoney.Of(context, first.Text)?.Year)
            .OfType<FiscalYear>().Distinct().Count() >= YearOfMoney.Fewest;
    }

    /// <summary>The rows of the funds.</summary>
    public IEnumerable<FundRowCells> Rows => _sources.Select(source => source.Row);

    /// <summary>Amounts of other years: heading, row label, cell.</summary>
    public List<(string Heading, string Row, GridCell Cell)> Others { get; } = [];

    /// <summary>The last row that was read.</summary>
    public int LastRow { get; private set; }

    /// <summary>The funds that a row of labels and the amounts below it make; nothing where they are something else.</summary>
    /// <param name="context">The sheet.</param>
    /// <param name="row">The row of the labels.</param>
    /// <param name="year">The form's own year, which tells its row from those of other years.</param>
    /// <param name="yearly">Where it is said that no row is of that year.</param>
    public static FundsAcross? Read(ReadingContext context, int row, FiscalYear? year, YearlyFunds yearly)
    {
        var cells = context.Grid.StartingIn(row).ToList();
        var labels = cells.SkipWhile(cell => IsSide(context, cell)).ToList();
        // 执行数 | 执行率 behind the sources are those of all.
        var execution = labels.Select(label => (Label: label, Meaning: ExecutionOf(context, label)))
            .Where(one => one.Meaning is not null).Select(one => (one.Label, one.Meaning!.Value)).ToList();
        labels.RemoveAll(label => execution.Exists(one => one.Label == label));
        if (labels.Count < FewestKnown || !AreSources(context, labels)
            || (execution.Count > 0 && !labels.Exists(label => context.Find(HeadingSection.FundRow, label) == Meaning.FundTotal)))
            return null;
        var funds = new FundsAcross(context, labels, execution, row, year);
        var first = labels[0];
        for (var next = row + 1; funds.TryRead(next, first); next++)
            funds.LastRow = next;
        if (funds.LastRow == 0)
            return null;
        foreach (var cell in cells)
            context.Use.Add(cell);
        if (!funds._sources.Exists(source => source.Row.Cells.ContainsKey(Meaning.BudgetAmount)))
            yearly.SayMissing(year, funds._ofOtherYear);
        return funds;
    }

    private static Meaning? ExecutionOf(ReadingContext context, GridCell label) =>
        context.Find(HeadingSection.FundRow, label) is null or Meaning.FundRate
        && context.Find(HeadingSection.FundColumn, label) is { } meaning and (Meaning.ExecutedAmount or Meaning.ExecutionRate)
            ? meaning
            : null;

    // 项目资金（万元） beside the sources, or the blank corner above the stages.
    private static bool IsSide(ReadingContext context, GridCell cell) =>
        context.Find(HeadingSection.Header, cell) == Meaning.Year
        || (context.Find(HeadingSection.FundColumn, cell) is Meaning.FundsSection or Meaning.FundItem
            && (cell.RowSpan > 1 || context.Find(HeadingSection.FundRow, cell) is null or Meaning.FundUse));

    // At most one source that nobody taught us, among those that are known.
    private static bool AreSources(ReadingContext context, List<GridCell> labels)
    {
        var known = labels.Count(cell => context.Find(HeadingSection.FundRow, cell) is not null || IsLevel(context, labels, cell));
        if (known >= FewestKnown)
            known += labels.Count(cell => IsYears(context, cell));
        return known >= FewestKnown && known >= labels.Count - 1
            && labels.TrueForAll(cell => cell.Text.Length <= LongestLabel && NumberCell.Amount(cell) is null);
    }

    // 年度金额 | 中央补助 | 省级补助: elsewhere the heading of a column, here the sum of those beside it.
    private static bool IsYears(ReadingContext context, GridCell cell) =>
        context.Find(HeadingSection.FundRow, cell) is null && context.Find(HeadingSection.FundColumn, cell) == Meaning.BudgetAmount;

    // 合计 | 中央 | 省级 | 市级 | 县级: whose money it is, where 合计 says that money is what the row is about.
    private static bool IsLevel(ReadingContext context, List<GridCell> labels, GridCell cell) =>
        labels.Exists(label => context.Find(HeadingSection.FundRow, label) == Meaning.FundTotal)
        && context.Find(HeadingSection.FundRow, HeadingText.Normalise(cell.Text) + "资金") is not null;

    // The amounts below the labels, with their stage at the left where there are several.
    private bool TryRead(int row, GridCell first)
    {
        var cells = _context.Grid.StartingIn(row).ToList();
        var stage = cells.Count > 0 && cells[0].LastColumn < first.Column ? cells[0] : null;
        var meaning = stage is null ? Meaning.BudgetAmount : StageOf(stage);
        var amounts = stage is null ? cells : cells[1..];
        if (stage is not null && _areYears && YearOfMoney.Of(_context, stage.Text) is { } named && named.Year != _year)
            return TryKeep(stage, amounts);
        if (stage is not null && meaning == Meaning.BudgetAmount && IsArrival(stage))
            return TryKeep(stage, amounts);
        if (meaning is not { } known || (stage is null && LastRow > 0) || (amounts.Count == 0 && stage is null)
            || !amounts.TrueForAll(cell => IsValue(cell, ExecutionAt(cell) ?? known)))
            return false;
        _context.Use.Add(stage);
        foreach (var amount in amounts)
            Take(amount, known, stage);
        return true;
    }

    // 资金到位数 beside 预算安排数, which is what the year has.
    private bool IsArrival(GridCell stage)
    {
        var isBudgeted = _sources.Exists(source => source.Row.Cells.ContainsKey(Meaning.BudgetAmount));
        return HeadingText.Normalise(stage.Text).Contains("到位", StringComparison.Ordinal)
            && (isBudgeted || Enumerable.Range(stage.Row + 1, FarthestYear)
                .Select(row => _context.Grid.InColumns(row, stage.Column, stage.LastColumn))
                .Any(cell => cell is not null && _context.Find(HeadingSection.FundColumn, cell) == Meaning.BudgetAmount));
    }

    // 2024年 | 80 | 70 | 10 in a form of 2025.
    private bool TryKeep(GridCell stage, List<GridCell> amounts)
    {
        if (!amounts.TrueForAll(cell => IsValue(cell, Meaning.BudgetAmount)))
            return false;
        _context.Use.Add(stage);
        _ofOtherYear ??= amounts.Find(cell => !TemplateText.IsBlank(cell.Text));
        foreach (var amount in amounts)
        {
            var source = _sources.Find(source => source.Label.Column <= amount.LastColumn && amount.Column <= source.Label.LastColumn);
            Others.Add((stage.Text.ReplaceLineEndings(""), source.Label?.Text ?? "", amount));
        }

        return true;
    }

    private void Take(GridCell amount, Meaning meaning, GridCell? stage)
    {
        var unit = stage is null ? null : MoneyUnitText.InHeading(stage.Text);
        if (ExecutionAt(amount) is { } execution)
        {
            var total = _sources.First(source => source.Row.Kind == FundKind.Total).Row;
            if (meaning == Meaning.BudgetAmount && total.Cells.TryAdd(execution, (amount, unit ?? UnitOf(amount))))
                return;
        }

        foreach (var (label, source) in _sources)
        {
            if (label.Column <= amount.LastColumn && amount.Column <= label.LastColumn
                && source.Cells.TryAdd(meaning, (amount, unit ?? MoneyUnitText.InHeading(label.Text))))
                return;
        }

        if (!TemplateText.IsBlank(amount.Text))
            _context.Tell(ImportCellFindings.CoreColumnNotUnderstood, amount, "上面没有写明是哪一项资金，没有读入。");
    }

    private Meaning? ExecutionAt(GridCell amount) => _execution
        .Where(one => one.Label.Column <= amount.LastColumn && amount.Column <= one.Label.LastColumn)
        .Select(one => (Meaning?)one.Meaning).FirstOrDefault();

    private MoneyUnit? UnitOf(GridCell amount) =>
        _execution.Where(one => one.Label.Covers(amount.Column)).Select(one => MoneyUnitText.InHeading(one.Label.Text)).FirstOrDefault();

    private Meaning? StageOf(GridCell cell) => _context.Find(HeadingSection.FundColumn, cell) switch
    {
        _ when _areYears && YearOfMoney.IsOfAll(cell.Text) => Meaning.WholeAmount,
        null when _areYears && YearOfMoney.Of(_context, cell.Text) is not null => Meaning.BudgetAmount,
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
        var name = IsYears(context, label) ? new FundLabel(FundKind.Total, null) : FundLabel.Of(context, label.Text);
        return new FundRowCells { Kind = name.Kind, Label = name.Label };
    }
}
