using Disclosure.Forms.Findings;
using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Reading.Funds;

/// <summary>Reads the funds block: rows of money by source, columns by stage.</summary>
internal sealed partial class FundsBlock(ReadingContext context, YearlyFunds yearly)
{
    private const int RowsLookedAt = 3;

    private ColumnHeadings? _headings;
    private GridCell? _side;
    private ColumnHeading? _second;
    private FiscalYear? _year;
    private bool _lacksYear;
    private bool _isDivided;
    private int _labelsEnd;

    /// <summary>The rows so far.</summary>
    public List<FundRowCells> Rows { get; } = [];

    /// <summary>Cells of columns that no field stands for: heading, row label, cell.</summary>
    public List<(string Heading, string Row, GridCell Cell)> Others { get; } = [];

    /// <summary>The money unit beside the block's heading.</summary>
    public MoneyUnit? Unit { get; private set; }

    /// <summary>The columns; none where there is no block.</summary>
    public IReadOnlyList<ColumnHeading> Headings => _headings?.Columns ?? [];

    /// <summary>The last row of the headings.</summary>
    public int HeadingRow => _headings?.LastRow ?? 0;

    /// <summary>Takes the row as heading row, where it is one.</summary>
    public bool TryStart(int row, FiscalYear? year)
    {
        var cells = context.Grid.StartingIn(row).ToList();
        var meanings = cells.Select(cell => context.Find(HeadingSection.FundColumn, cell)).OfType<Meaning>().ToList();
        var years = row > HeadingRow && AreOfFunds(row, meanings) ? YearOfMoney.Headings(context, cells) : [];
        if (meanings.Count + years.Count < 2 || cells.Exists(cell => !years.Contains(cell) && NumberCell.Amount(cell) is not null))
            return false;
        var read = WithLabels(ColumnHeadings.Read(context, HeadingSection.FundColumn, row));
        var areYears = YearColumns.AreSeveral(context, read);
        var headings = YearColumns.Settle(context, read, year);
        if (!areYears && !headings.Columns.Any(column => column.Meaning is { } meaning && IsAmount(meaning)))
            return false;
        _headings = headings;
        _year = year;
        _lacksYear = areYears && !headings.Columns.Any(column => column.Meaning is Meaning.BudgetAmount or Meaning.InitialAmount);
        _second = SecondItem(headings);
        foreach (var cell in cells)
            context.Use.Add(cell);
        _side = context.Grid.Row(row).FirstOrDefault(cell => context.Find(HeadingSection.FundColumn, cell) == Meaning.FundsSection);
        Unit = (_side is null ? null : MoneyUnitText.InHeading(_side.Text))
            ?? (headings.Find(Meaning.FundItem) is { } item ? MoneyUnitText.InHeading(item.Text) : null)
            ?? Unit;
        _labelsEnd = headings.Columns
            .Where(column => column.Meaning is { } meaning
                ? IsValue(meaning)
                : HasAmounts(headings, column) || (areYears && YearColumns.YearOf(context, column) is not null))
            .Min(column => column.First) - 1;
        return true;
    }

    // 前三年平均 before 本年预算数 is a column of money, too, though nobody taught us which.
    private static bool HasAmounts(ColumnHeadings headings, ColumnHeading column) =>
        headings.Below(column, RowsLookedAt).Any(cell => NumberCell.Amount(cell) is not null);

    // 2024年 | 2025年 | 2026年 head columns of money beside the block's own words or above a row of it.
    private bool AreOfFunds(int row, List<Meaning> meanings) =>
        !context.Grid.StartingIn(row).Any(cell => context.Find(HeadingSection.Header, cell) is not (null or Meaning.Year))
        && (meanings.Count > 0
            || context.Grid.Row(row).Any(cell => context.Find(HeadingSection.FundColumn, cell) == Meaning.FundsSection)
            || context.Grid.StartingIn(row + 1).Any(cell => context.Find(HeadingSection.FundRow, cell) is not null));

    /// <summary>Whether the row still belongs to the block.</summary>
    public bool Continues(int row)
    {
        var first = context.Grid.StartingIn(row).FirstOrDefault();
        if (first is null || context.Find(HeadingSection.FundRow, first) is not null)
            return true;
        if (_side is { RowSpan: > 1 } side)
            return row <= side.LastRow;
        return first.Column <= _labelsEnd
            && !(_side is { } cell && cell.Covers(first.Column) && cell.LastColumn < _labelsEnd)
            && !IsHeading(first);
    }

    /// <summary>Reads a row.</summary>
    public void Read(int row)
    {
        if (_headings is not { } headings || row <= headings.LastRow)
            return;
        if (TryReadInline(row))
            return;
        var label = LabelOf(row);
        var columns = headings.Columns.Where(column => _second is null || column.Last < _second.First).ToList();
        ReadSecond(row, headings);
        var values = columns
            .Where(column => column.First > _labelsEnd)
            .Select(column => (Column: column, Cell: headings.Cell(row, column)))
            .Where(value => value.Cell is { } cell && cell.Row == row)
            .ToList();
        if (label is null && values.Count == 0)
            return;
        context.Use.Add(label);
        if (label is not null && SpendingSide(row, label) is { } spending)
        {
            Others.AddRange(values.Select(value => (spending.Text + value.Column.Text, label.Text, value.Cell!)));
            return;
        }

        var name = FundLabel.Of(context, label?.Text ?? "");
        var isFirst = Rows.Count == 0 && label is null;
        var read = new FundRowCells
        {
            Kind = isFirst ? FundKind.Total : name.Kind,
            Label = name.Label,
            HeadingWeight = HeadingWeight(columns, isFirst ? FundKind.Total : name.Kind, _side),
            IsOfOwnYear = YearOfMoney.IsOfOwnYear(label?.Text ?? ""),
        };
        if (label is not null && TryReadExecution(label, values.ConvertAll(value => (value.Column, value.Cell!))))
            return;
        foreach (var (column, cell) in values)
            Sort(column, cell!, label?.Text ?? "", read);
        if (label is not null && yearly.TryAdd(label, read.Cells))
            return;
        SayLacking(values.ConvertAll(value => value.Cell!));
        Rows.Add(read);
    }

    // No column is of the form's own year: said once, of the first row.
    private void SayLacking(List<GridCell> values)
    {
        if (!_lacksYear)
            return;
        _lacksYear = false;
        yearly.SayMissing(_year, values.Find(cell =>
            _headings!.Columns.Any(column => column.Meaning is null && column.First <= cell.Column && cell.LastColumn <= column.Last)));
    }

    // 执行率权重 | 10 among the sources is no source of money.
    private bool TryReadExecution(GridCell label, List<(ColumnHeading Column, GridCell Cell)> values)
    {
        if (FundsExecution.MeaningOf(context, label) is not { } meaning)
            return false;
        var total = Rows.Find(row => row.Kind == FundKind.Total);
        if (total is null)
            Rows.Add(total = new FundRowCells { Kind = FundKind.Total });
        total.HeadingWeight ??= FundsExecution.PointsIn(label.Text);
        foreach (var (column, cell) in values)
        {
            var isPoints = meaning == Meaning.ExecutionRate && FundsExecution.IsPoints(cell);
            if (column.Meaning == Meaning.FundRemark || !total.Cells.TryAdd(isPoints ? Meaning.ExecutionWeight : meaning, (cell, null)))
                Others.Add((column.Text, label.Text, cell));
        }

        return true;
    }

    // 收入构成 and 支出构成 at the side of several rows each: the second tells the same money once more, by what it is spent on.
    private GridCell? SpendingSide(int row, GridCell label)
    {
        var side = context.Grid.Row(row)
            .FirstOrDefault(cell => cell != _side && cell.RowSpan > 1 && cell.LastColumn < label.Column
                && context.Find(HeadingSection.FundColumn, cell) == Meaning.FundItem);
        context.Use.Add(side);
        return side is not null && Rows.Count > 0 && HeadingText.Normalise(side.Text).StartsWith("支出", StringComparison.Ordinal)
            ? side
            : null;
    }

    // 其中：一般公共预算：500 in one cell, below 按收入性质分 and 按支出性质分 side by side.
    private bool TryReadInline(int row)
    {
        var cells = context.Grid.StartingIn(row).Where(cell => cell != _side).ToList();
        _isDivided |= DividedFunds.IsHeading(cells);
        var divided = _isDivided ? DividedFunds.Read(context, cells) : [];
        if (divided.Count == 0 && !DividedFunds.IsHeading(cells)
            && (cells.Count == 0 || !cells.TrueForAll(cell => InlineFund.Is(context, cell))))
            return false;
        foreach (var cell in cells)
            context.Use.Add(cell);
        foreach (var (meaning, label, amount) in divided.Count > 0 ? divided : InlineFund.ReadAll(context, cells))
            AddDivided(meaning, label, amount);
        return true;
    }

    private void AddDivided(Meaning meaning, string label, GridCell amount)
    {
        var name = FundLabel.Of(context, label);
        if (meaning == Meaning.FundUse)
        {
            Others.Add((name.Label ?? label, "", amount));
            return;
        }

        var read = new FundRowCells { Kind = name.Kind, Label = name.Label };
        if (amount.Text.Length > 0)
            read.Cells.Add(Meaning.BudgetAmount, (amount, null));
        Rows.Add(read);
    }

    // 支出明细 | 金额 at the right of the sources: entries of their own, which have nothing to do with the source beside them.
    private void ReadSecond(int row, ColumnHeadings headings)
    {
        if (_second is null || headings.Cell(row, _second) is not { } label || label.Row != row)
            return;
        context.Use.Add(label);
        var values = headings.Columns.Where(column => column.First > _second.Last)
            .Select(column => (column, Cell: headings.Cell(row, column)))
            .Where(value => value.Cell is { } cell && cell.Row == row).ToList();
        foreach (var (column, cell) in values)
            Others.Add((label.Text, values.Count > 1 ? column.Text : "", cell!));
    }

    private static ColumnHeading? SecondItem(ColumnHeadings headings)
    {
        var amount = headings.Columns.FirstOrDefault(column => column.Meaning is { } meaning && IsAmount(meaning));
        return amount is null
            ? null
            : headings.Columns.FirstOrDefault(
                column => column.First > amount.Last && (column.Meaning == Meaning.FundItem || IsBesideIncome(headings, column)));
    }

    // 收入 | 金额 | 支出 | 金额
    private static bool IsBesideIncome(ColumnHeadings headings, ColumnHeading column) =>
        HeadingText.Normalise(column.Text) is "支出" or "支出项目" or "支出内容"
        && headings.Columns.Any(other => other.First < column.First
            && HeadingText.Normalise(other.Text) is "收入" or "收入项目" or "收入来源" or "资金来源");

    // Above the labels may stand 年度预算数（万元）, for all of the block.
    private ColumnHeadings WithLabels(ColumnHeadings headings)
    {
        var first = headings.Columns.FirstOrDefault(column => column.Meaning is { } meaning && IsValue(meaning));
        return first is not null
            && headings.Cell(headings.LastRow + 1, first) is { } below
            && below.Column >= first.First
            && context.Find(HeadingSection.FundRow, below) is not null
                ? headings.With(column => column == first ? Meaning.FundItem : column.Meaning)
                : headings;
    }

    private void Sort(ColumnHeading column, GridCell cell, string label, FundRowCells row)
    {
        var unit = MoneyUnitText.InHeading(column.Text) ?? (column.Whole is { } whole ? MoneyUnitText.InHeading(whole) : null);
        if (column.Meaning is not { } meaning || meaning == Meaning.FundRemark || !row.Cells.TryAdd(meaning, (cell, unit)))
        {
            Others.Add((column.Text, label, cell));
            if (!column.IsKnown && !TemplateText.IsBlank(cell.Text))
            {
                var heading = column.Text.ReplaceLineEndings("");
                context.Tell(ImportCellFindings.CoreColumnNotUnderstood, cell, $"所在的“{heading}”列没有读懂，没有当作资金，按原文保留。");
            }
        }
        else if (IsAmount(meaning) && !TemplateText.IsBlank(cell.Text) && NumberCell.Written(cell) is null or { IsAlone: false })
        {
            // What the cell says beside the amount, or in its place, is kept as written.
            Others.Add((column.Text, label, cell));
        }
    }

    private GridCell? LabelOf(int row)
    {
        // 资金来源 at the side of 收入来源: the nearer of two is the label.
        if (_headings!.Columns.LastOrDefault(column => column.Meaning == Meaning.FundItem && column.Last <= _labelsEnd) is { } item
            && _headings.Cell(row, item) is { } named)
            return named;
        return context.Grid.Row(row).LastOrDefault(cell => cell.Column <= _labelsEnd && cell != _side && !IsSideLetter(cell, row));
    }

    // The side heading, again or letter by letter, where a page break or a narrow column split it.
    private bool IsSideLetter(GridCell cell, int row) =>
        (context.Find(HeadingSection.FundColumn, cell) == Meaning.FundsSection
            && !(cell.RowSpan == 1 && context.Find(HeadingSection.FundRow, cell) is not null))
        || (cell.Row < row && cell.RowSpan > 1 && context.Find(HeadingSection.FundRow, cell) is null);

    private static decimal? HeadingWeight(IReadOnlyList<ColumnHeading> columns, FundKind kind, GridCell? side)
    {
        if (kind != FundKind.Total || columns.Any(column => column.Meaning == Meaning.ExecutionWeight))
            return null;
        foreach (var column in columns.Where(column => column.Meaning is Meaning.ExecutionScore or Meaning.ExecutionRate))
        {
            if (PointsInHeading().Match(HeadingText.Normalise(column.Text)) is { Success: true } match)
                return decimal.Parse(match.Groups["points"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        }

        return side is null ? null : FundsExecution.PointsIn(side.Text);
    }

    private bool IsHeading(GridCell cell) =>
        context.Find(HeadingSection.Header, cell) is not null
        || context.Find(HeadingSection.Goal, cell) is not null
        || context.Find(HeadingSection.Person, cell) is not null
        || context.Find(HeadingSection.Indicator, cell) is Meaning.IndicatorsSection or Meaning.WholeIndicatorsSection or Meaning.Level1;

    private static bool IsAmount(Meaning meaning) =>
        meaning is Meaning.WholeAmount or Meaning.InitialAmount or Meaning.BudgetAmount or Meaning.ExecutedAmount;

    private static bool IsValue(Meaning meaning) => meaning is not (Meaning.FundsSection or Meaning.FundItem);

    [GeneratedRegex(@"\((?<points>\d{1,3}(\.\d{1,2})?)分?[*×x]|\((?<points>\d{1,3}(\.\d{1,2})?)分\)")]
    private static partial Regex PointsInHeading();
}
