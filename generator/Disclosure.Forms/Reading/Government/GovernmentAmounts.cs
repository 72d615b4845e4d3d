using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Model.Amounts;

namespace Disclosure.Forms.Reading.Government;

/// <summary>Reads the cells of the lists of 政府预算绩效目标表, and notes where each stands.</summary>
internal sealed class GovernmentAmounts(ReadingContext context, CellLedger ledger, MoneyUnit unit)
{
    /// <summary>The amount in a cell; nothing where it is blank or no amount, which is said.</summary>
    public Money? Money(GridCell? cell, string path)
    {
        if (ledger.Note(path, cell) is null)
            return null;
        if (NumberCell.Money(cell!, unit) is { } money)
            return money;
        context.Tell(ImportCellFindings.NotUnderstood, cell!, "读不成金额，这一格按空处理。");
        return null;
    }

    /// <summary>The text in a cell; nothing where it is blank.</summary>
    public string? Text(GridCell? cell, string path) => ledger.Note(path, cell)?.Text;
}
