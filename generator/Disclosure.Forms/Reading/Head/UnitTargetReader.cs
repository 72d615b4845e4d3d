using System.Collections.Immutable;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Model.Amounts;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Forms.Reading.Head;

/// <summary>Reads what a unit's table has beside goal and indicators: 绩效目标设置情况 and tables that are empty.</summary>
internal sealed class UnitTargetReader(TableEntries entries, ListBlock emptyTables, CellLedger ledger)
{
    /// <summary>
    /// 绩效目标设置情况, where sentence and figures are all there and the unit of the amount is known; else the sentence stays an entry.
    /// </summary>
    public TargetSetting? TargetSetting(MoneyUnit? unit)
    {
        var sentence = entries.Field(Meaning.TargetSetting);
        if (sentence is not null
            && Count(Meaning.SettingProjects) is { } projects
            && entries.Field(Meaning.SettingAmount) is { } cell && Amount(cell, unit) is { } amount)
        {
            ledger.Note("targetSetting.sentence", sentence);
            ledger.Note("targetSetting.projects", entries.Field(Meaning.SettingProjects));
            ledger.Note("targetSetting.units", entries.Field(Meaning.SettingUnits));
            ledger.Note("targetSetting.amount", cell);
            return new TargetSetting(sentence.Text, Count(Meaning.SettingUnits), projects, amount);
        }

        foreach (var meaning in EntriesOfOtherForms.OfTargetSetting)
            entries.KeepField(meaning);
        return null;
    }

    private Money? Amount(GridCell cell, MoneyUnit? unit) =>
        (NumberCell.Written(cell)?.Unit ?? MoneyUnitText.InHeading(entries.LabelOf(Meaning.SettingAmount) ?? "") ?? unit) is { } known
            ? NumberCell.Money(cell, known)
            : null;

    /// <summary>The tables that are empty.</summary>
    public ImmutableArray<EmptyTable> EmptyTables() =>
    [
        .. emptyTables.Rows.Where(row => row.Text(Meaning.EmptyTableName).Length > 0).Select((row, i) =>
        {
            ledger.Note($"emptyTables[{i}].table", row.Cell(Meaning.EmptyTableName));
            ledger.Note($"emptyTables[{i}].explanation", row.Cell(Meaning.EmptyTableReason));
            return new EmptyTable(row.Text(Meaning.EmptyTableName), row.Text(Meaning.EmptyTableReason));
        }),
    ];

    private int? Count(Meaning meaning) =>
        entries.Field(meaning) is { } cell
            && NumberCell.Points(cell) is { } number
            && number == decimal.Truncate(number)
            && number is >= 0 and < 1_000_000
            ? (int)number
            : null;
}
