using System.Collections.Immutable;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Reading.Funds;

/// <summary>Turns rows of the funds into lines in 元.</summary>
internal sealed class FundLines(ReadingContext context, CellLedger ledger, TableRegion region)
{
    private static readonly Meaning[] Amounts =
        [Meaning.WholeAmount, Meaning.InitialAmount, Meaning.BudgetAmount, Meaning.ExecutedAmount];

    /// <summary>
    /// What staff are to be asked before the amounts are taken in: in which unit they are, where nothing near them tells; nothing where
    /// that is known.
    /// </summary>
    public string? UnitQuestion { get; private set; }

    /// <summary>
    /// The unit of the table's amounts: what the table states, else what a place nearby tells, else what staff told; nothing where none
    /// does, and <see cref="UnitQuestion"/> asks.
    /// </summary>
    public MoneyUnit? UnitOf(IReadOnlyList<FundRowCells> rows, MoneyUnit? stated)
    {
        var amounts = rows.SelectMany(row => row.Cells)
            .Where(cell => Array.IndexOf(Amounts, cell.Key) >= 0).Select(cell => cell.Value).ToList();
        if (amounts.Count == 0)
            return stated;
        var unit = stated
            ?? amounts.Select(amount => amount.Unit).FirstOrDefault(unit => unit is not null)
            ?? amounts.Select(amount => NumberCell.Written(amount.Cell)?.Unit).FirstOrDefault(unit => unit is not null);
        var near = new MoneyUnitNear(context, region);
        if ((unit ?? near.Stated()) is { } known)
            return known;
        if (near.Found(amounts.ConvertAll(amount => amount.Cell)) is var (found, place))
        {
            context.Tell(ImportCellFindings.MoneyUnitMissing, amounts[0].Cell,
                $"是金额，资金栏没有写明单位；{context.Grid.NameOf(place.Address)}写着同一笔钱，按{found.Term()}读入，请核对。");
            return found;
        }

        if (context.ToldUnit is { } told)
            return told;
        Ask([.. amounts.Select(amount => amount.Cell).Where(cell => NumberCell.Written(cell) is { Number: not 0 })]);
        return null;
    }

    // Nothing and 0 are the same in every unit.
    private void Ask(List<GridCell> amounts)
    {
        if (amounts.Count == 0)
            return;
        foreach (var cell in amounts)
            context.Use.Doubt(cell);
        ledger.Note("funds.unit", amounts[0]);
        UnitQuestion = $"“{amounts[0].Text}”等 {amounts.Count} 个金额，表里表外都没有写明是元还是万元，没有读入。";
    }

    /// <summary>The lines in the table's order.</summary>
    public Model.Budgets.Funds Read(IReadOnlyList<FundRowCells> rows, MoneyUnit? unit)
    {
        var lines = ImmutableArray.CreateBuilder<FundLine>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
            lines.Add(Taken(Line(rows[i], $"funds[{i}]", unit ?? MoneyUnit.TenThousandYuan)));
        return lines.Count == 0 ? Model.Budgets.Funds.None : new Model.Budgets.Funds(lines.ToImmutable());
    }

    private FundLine Taken(FundLine line) => UnitQuestion is null
        ? line
        : line with { WholePeriod = null, Initial = null, Budget = null, Executed = null };

    private FundLine Line(FundRowCells row, string path, MoneyUnit unit)
    {
        var initial = Amount(row, Meaning.InitialAmount, $"{path}.initial", unit);
        var budget = Amount(row, Meaning.BudgetAmount, $"{path}.budget", unit);
        var executed = Amount(row, Meaning.ExecutedAmount, $"{path}.executed", unit);
        return new FundLine
        {
            Kind = row.Kind,
            Label = row.Label,
            WholePeriod = Amount(row, Meaning.WholeAmount, $"{path}.whole", unit),
            Initial = initial,
            Budget = budget,
            Executed = executed,
            Weight = Points(row, Meaning.ExecutionWeight, $"{path}.weight") is { } weight ? new Weight(weight) : Stated(row),
            Rate = Rate(row, $"{path}.rate", Expected(budget ?? initial, executed)),
            Score = Points(row, Meaning.ExecutionScore, $"{path}.score") is { } score ? new Points(score) : null,
        };
    }

    private static Weight? Stated(FundRowCells row) => row.HeadingWeight is { } points ? new Weight(points) : null;

    /// <summary>
    /// What the cell of the rate should say: it tells 0.86 from 86 and is not kept. Who leaves 全年预算数 blank divides by 年初预算数.
    /// </summary>
    private static decimal? Expected(Money? budget, Money? executed) => ExecutionRate.Of(budget, executed).Value?.Ratio;

    private Money? Amount(FundRowCells row, Meaning meaning, string path, MoneyUnit unit)
    {
        if (Written(row, meaning, path) is not { } written)
            return null;
        if (NumberCell.Money(written.Cell, written.Unit ?? unit) is { } amount)
            return amount;
        context.Tell(ImportCellFindings.NotUnderstood, written.Cell, "读不成金额，这一格按空处理。");
        return null;
    }

    private decimal? Points(FundRowCells row, Meaning meaning, string path)
    {
        if (Written(row, meaning, path) is not { } written)
            return null;
        if (NumberCell.Points(written.Cell) is { } points)
            return points;
        context.Tell(ImportCellFindings.NotUnderstood, written.Cell, "读不成分数，这一格按空处理。");
        return null;
    }

    private Percentage? Rate(FundRowCells row, string path, decimal? expected)
    {
        if (Written(row, Meaning.ExecutionRate, path) is not { } written)
            return null;
        if (NumberCell.Rate(written.Cell, expected) is { } rate)
            return new Percentage(rate);
        context.Tell(ImportCellFindings.NotUnderstood, written.Cell, "读不成执行率（没有百分号，也与金额对不上），这一格按空处理。");
        return null;
    }

    private (GridCell Cell, MoneyUnit? Unit)? Written(FundRowCells row, Meaning meaning, string path)
    {
        if (!row.Cells.TryGetValue(meaning, out var written))
            return null;
        ledger.Note(path, written.Cell);
        return TemplateText.IsBlank(written.Cell.Text) ? null : written;
    }
}
