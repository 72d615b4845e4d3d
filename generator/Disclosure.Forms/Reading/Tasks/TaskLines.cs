using System.Collections.Immutable;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Forms.Reading.Funds;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Reading.Tasks;

/// <summary>Turns rows of 年度主要任务 into tasks, and its 合计 into rows of the funds.</summary>
internal sealed class TaskLines(ReadingContext context, ListBlock tasks, CellLedger ledger)
{
    private static readonly (Meaning Meaning, FundKind Kind)[] Amounts =
        [(Meaning.TaskTotal, FundKind.Total), (Meaning.TaskFiscal, FundKind.Fiscal), (Meaning.TaskOther, FundKind.Other)];

    /// <summary>The money unit that the headings state.</summary>
    public MoneyUnit? Unit => Amounts
        .Select(amount => tasks.Column(amount.Meaning))
        .Select(column => column is null
            ? null
            : MoneyUnitText.InHeading(column.Text) ?? (column.Whole is null ? null : MoneyUnitText.InHeading(column.Whole)))
        .FirstOrDefault(unit => unit is not null);

    /// <summary>The money of all tasks together, from the 合计 below them; none where the table has none.</summary>
    public List<FundRowCells> Total() => tasks.Rows.Where(IsTotal).Take(1).SelectMany(FundsOf).ToList();

    /// <summary>The money of each task, by which its unit is told.</summary>
    public IEnumerable<FundRowCells> OfEach() => tasks.Rows.Where(row => !IsTotal(row) && !IsPlaceholder(row)).SelectMany(FundsOf);

    /// <summary>The tasks in the form's order, without rows of the blank form.</summary>
    public ImmutableArray<MainTask> Read(MoneyUnit unit)
    {
        var lines = ImmutableArray.CreateBuilder<MainTask>();
        foreach (var row in tasks.Rows.Where(row => !IsTotal(row) && !IsPlaceholder(row)))
            lines.Add(Line(row, $"mainTasks[{lines.Count}]", unit));
        return lines.ToImmutable();
    }

    private MainTask Line(ListedRow row, string path, MoneyUnit unit)
    {
        ledger.Note($"{path}.name", row.Cell(Meaning.TaskName));
        ledger.Note($"{path}.content", row.Cell(Meaning.TaskContent));
        return new MainTask(
            row.Text(Meaning.TaskName),
            row.Text(Meaning.TaskContent),
            Amount(row.Cell(Meaning.TaskTotal), $"{path}.total", unit),
            Amount(row.Cell(Meaning.TaskFiscal), $"{path}.fiscal", unit),
            Amount(row.Cell(Meaning.TaskOther), $"{path}.other", unit));
    }

    private Money? Amount(GridCell? cell, string path, MoneyUnit unit)
    {
        if (ledger.Note(path, cell) is null || TemplateText.IsBlank(cell!.Text))
            return null;
        if (NumberCell.Money(cell, unit) is { } amount)
            return amount;
        context.Tell(ImportCellFindings.NotUnderstood, cell, "读不成金额，这一格按空处理。");
        return null;
    }

    private IEnumerable<FundRowCells> FundsOf(ListedRow row)
    {
        context.Use.Add(row.Cell(Meaning.TaskName));
        foreach (var (meaning, kind) in Amounts)
        {
            if (row.Cell(meaning) is not { } cell || TemplateText.IsBlank(cell.Text))
                continue;
            var fund = new FundRowCells { Kind = kind };
            fund.Cells.Add(Meaning.BudgetAmount, (cell, null));
            yield return fund;
        }
    }

    private static bool IsTotal(ListedRow row) =>
        HeadingText.Normalise(row.Text(Meaning.TaskName)) is { Length: <= 6 } name
            && (name.EndsWith("合计", StringComparison.Ordinal) || name is "总计");

    private static bool IsPlaceholder(ListedRow row) =>
        row.Cells.All(cell => TemplateText.IsBlank(cell.Value.Text) || TemplateText.IsTaskPlaceholder(cell.Value.Text));
}
