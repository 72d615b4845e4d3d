using System.Collections.Immutable;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Funds;
using Disclosure.Forms.Reading.Head;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Reading.Monitoring;

/// <summary>
/// Reads the money of 绩效运行监控表: its total and its sources in 元. The rate is not kept, because the amounts tell it; one that does not
/// agree with them is said.
/// </summary>
internal sealed class MonitoredFunds(ReadingContext context, TableEntries entries, CellLedger ledger, MoneyUnit unit)
{
    private static readonly (Meaning Meaning, string Word)[] NoField =
    [
        (Meaning.WholeAmount, "项目总额"), (Meaning.ExecutionWeight, "分值"), (Meaning.ExecutionScore, "得分"),
    ];

    /// <summary>The total; nothing where the form states none.</summary>
    public MonitoredSpending? Total(IReadOnlyList<FundRowCells> rows)
    {
        if (rows.FirstOrDefault(row => row.Kind == FundKind.Total) is not { } total)
            return null;
        var read = new MonitoredSpending
        {
            Budget = Budget(total, "spending"),
            Executed = Amount(total, Meaning.ExecutedAmount, "spending.executed"),
            Forecast = Amount(total, Meaning.ForecastAmount, "spending.forecast"),
            Deviation = Text(total, Meaning.Deviation, "spending.deviation"),
            Cause = Text(total, Meaning.Cause, "spending.cause"),
            Correction = Text(total, Meaning.Correction, "spending.correction"),
        };
        CheckRate(total, read.Budget, read.Executed);
        KeepOthers(total);
        return read == new MonitoredSpending() ? null : read;
    }

    /// <summary>The rows below the total, but for those of the blank form that nobody filled in.</summary>
    public ImmutableArray<MonitoredSource> Sources(IReadOnlyList<FundRowCells> rows)
    {
        var total = rows.FirstOrDefault(row => row.Kind == FundKind.Total);
        var sources = ImmutableArray.CreateBuilder<MonitoredSource>();
        foreach (var row in rows.Where(row => row != total && row.Cells.Values.Any(cell => !TemplateText.IsBlank(cell.Cell.Text))))
            sources.Add(Source(row, $"sources[{sources.Count}]"));
        return sources.ToImmutable();
    }

    private MonitoredSource Source(FundRowCells row, string path)
    {
        var source = new MonitoredSource
        {
            Kind = row.Kind,
            Label = row.Label,
            Budget = Budget(row, path),
            Executed = Amount(row, Meaning.ExecutedAmount, $"{path}.executed"),
            Forecast = Amount(row, Meaning.ForecastAmount, $"{path}.forecast"),
        };
        CheckRate(row, source.Budget, source.Executed);
        KeepOthers(row);
        foreach (var (meaning, word) in new[] { (Meaning.Deviation, "偏离情况"), (Meaning.Cause, "偏差原因"), (Meaning.Correction, "纠正措施") })
            Keep(row, meaning, word);
        return source;
    }

    // What the year has is the adjusted budget where the form has both; the first is kept beside it.
    private Money? Budget(FundRowCells row, string path)
    {
        var adjusted = Amount(row, Meaning.BudgetAmount, $"{path}.budget");
        if (adjusted is null)
            return Amount(row, Meaning.InitialAmount, $"{path}.budget");
        Keep(row, Meaning.InitialAmount, "年初预算数");
        return adjusted;
    }

    private Money? Amount(FundRowCells row, Meaning meaning, string path)
    {
        if (Written(row, meaning) is not { } cell)
            return null;
        ledger.Note(path, cell);
        if (NumberCell.Money(cell, row.Cells[meaning].Unit ?? unit) is { } amount)
            return amount;
        context.Tell(ImportCellFindings.NotUnderstood, cell, "读不成金额，这一格按空处理。");
        return null;
    }

    private string? Text(FundRowCells row, Meaning meaning, string path) => ledger.Note(path, Written(row, meaning))?.Text;

    private void CheckRate(FundRowCells row, Money? budget, Money? executed)
    {
        if (Written(row, Meaning.ExecutionRate) is not { } cell)
            return;
        context.Use.Add(cell);
        var rate = ExecutionRate.Of(budget, executed).Value?.Ratio;
        if (NumberCell.Rate(cell, rate) is not { } written || rate is not { } right || Math.Abs(written - right) > 0.006m)
            context.Tell(ImportCellFindings.NotUnderstood, cell, "与金额算出的执行率对不上；执行率由金额算出，表上的不保留，请核对金额。");
    }

    private void KeepOthers(FundRowCells row)
    {
        foreach (var (meaning, word) in NoField)
            Keep(row, meaning, word);
    }

    private void Keep(FundRowCells row, Meaning meaning, string word)
    {
        if (Written(row, meaning) is { } cell)
            entries.Items.Add(($"{word}（{row.Label ?? row.Kind.Term()}）", cell));
    }

    private static GridCell? Written(FundRowCells row, Meaning meaning) =>
        row.Cells.TryGetValue(meaning, out var written) && !TemplateText.IsBlank(written.Cell.Text) ? written.Cell : null;
}
