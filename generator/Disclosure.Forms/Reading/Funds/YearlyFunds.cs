using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Reading.Funds;

/// <summary>
/// Rows of money by year, <c>实施期资金总额 | 260</c> above <c>2024年 | 80</c> and <c>2025年 | 90</c>. The form's own year is its budget and
/// all years together are the whole period; the other years are kept as written. Where none is the form's own, that is said.
/// </summary>
internal sealed class YearlyFunds(ReadingContext context)
{
    private readonly List<(FiscalYear Year, GridCell Label, FundRowCells Row)> _rows = [];

    /// <summary>Amounts of other years, each with its label.</summary>
    public List<(string Label, GridCell Value)> Others { get; } = [];

    /// <summary>Amounts of which none is of the form's own year.</summary>
    public List<GridCell> Unread { get; } = [];

    /// <summary>Adds a row; nothing happens where its label names no year.</summary>
    /// <param name="label">The cell of the label.</param>
    /// <param name="cells">Its amounts and what else stands there, by meaning.</param>
    public bool TryAdd(GridCell label, IReadOnlyDictionary<Meaning, (GridCell Cell, Model.Amounts.MoneyUnit? Unit)> cells)
    {
        if (YearOfMoney.Of(context, label.Text) is not { } named)
            return false;
        var isOfSource = context.Find(HeadingSection.FundRow, named.Words) is not null;
        var name = isOfSource ? FundLabel.Of(context, named.Words) : new FundLabel(FundKind.Total, null);
        var row = new FundRowCells { Kind = name.Kind, Label = name.Label };
        foreach (var (meaning, cell) in cells)
            row.Cells.Add(meaning, cell);
        _rows.Add((named.Year, label, row));
        return true;
    }

    /// <summary>Puts the own year's amounts into <paramref name="rows"/>.</summary>
    public void Settle(List<FundRowCells> rows, FiscalYear? year)
    {
        if (_rows.TrueForAll(row => row.Row.Kind != FundKind.Total))
        {
            rows.AddRange(_rows.Select(row => AsWritten(row.Label, row.Row)));
            return;
        }

        foreach (var (_, label, row) in _rows.Where(row => row.Year != year))
            Keep(label, row.Cells.Values.Select(value => value.Cell));
        if (_rows.Select(row => row.Year).Distinct().Count() >= YearOfMoney.Fewest)
            MoveToWhole(rows);
        var own = _rows.FindAll(row => row.Year == year);
        foreach (var (_, label, row) in own)
            Take(rows, label, row);
        if (own.Count == 0 && !rows.Exists(row => row.Kind == FundKind.Total && row.Cells.ContainsKey(Meaning.BudgetAmount)))
            SayMissing(year, _rows.SelectMany(row => row.Row.Cells.Values.Select(value => value.Cell)).FirstOrDefault());
    }

    /// <summary>Says that no amount is of the form's own year.</summary>
    public void SayMissing(FiscalYear? year, GridCell? amount)
    {
        if (amount is null || TemplateText.IsBlank(amount.Text))
            return;
        Unread.Add(amount);
        context.Tell(ImportCellFindings.CoreColumnNotUnderstood, amount, year is { } own
            ? $"是别的年度的资金，表中没有 {own} 年度的一项，没有当作年度资金，按原文保留。"
            : "是几个年度资金中的一项，表中没有写明是哪一年度的表，没有当作年度资金，按原文保留。");
    }

    // 资金总额 | 260 above the years is of all of them, and so are the sources beside it; 年度资金总额 is not.
    private static void MoveToWhole(List<FundRowCells> rows)
    {
        if (rows.Find(row => row.Kind == FundKind.Total) is not { IsOfOwnYear: false } total
            || total.Cells.ContainsKey(Meaning.WholeAmount))
            return;
        foreach (var row in rows.Where(row => !row.Cells.ContainsKey(Meaning.WholeAmount)))
        {
            if (row.Cells.Remove(Meaning.BudgetAmount, out var amount))
                row.Cells.Add(Meaning.WholeAmount, amount);
        }
    }

    // 2024年省级资金 where no year has a total of its own: a source, called so.
    private FundRowCells AsWritten(GridCell label, FundRowCells row)
    {
        var name = FundLabel.Of(context, label.Text);
        var written = new FundRowCells { Kind = name.Kind, Label = name.Label };
        foreach (var (meaning, cell) in row.Cells)
            written.Cells.Add(meaning, cell);
        return written;
    }

    private void Take(List<FundRowCells> rows, GridCell label, FundRowCells own)
    {
        var row = rows.Find(row => row.Kind == own.Kind && (row.Kind == FundKind.Total || row.Label == own.Label));
        if (row is null)
        {
            rows.Insert(own.Kind == FundKind.Total ? 0 : rows.Count, own);
            return;
        }

        foreach (var (meaning, cell) in own.Cells)
        {
            if (row.Cells.TryAdd(meaning, cell))
                continue;
            Keep(label, [cell.Cell]);
            if (NumberCell.Written(row.Cells[meaning].Cell)?.Number != NumberCell.Written(cell.Cell)?.Number)
                context.Tell(ImportCellFindings.CoreColumnNotUnderstood, cell.Cell,
                    $"写在“{label.Text.ReplaceLineEndings("")}”旁，与“{row.Cells[meaning].Cell.Text}”不同，没有当作年度资金，按原文保留。");
        }
    }

    private void Keep(GridCell label, IEnumerable<GridCell> cells)
    {
        foreach (var cell in cells.Where(cell => !TemplateText.IsBlank(cell.Text)))
            Others.Add((label.Text.ReplaceLineEndings("").TrimEnd(':', '：'), cell));
    }
}
