using System.Collections.Immutable;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Model.Records;

namespace Disclosure.Forms.Reading.Assembly;

/// <summary>The entries of a table that no field stands for, in the table's order.</summary>
internal static class TableItems
{
    /// <summary>The entries of its head, and the cells of its money that no column stands for.</summary>
    public static ImmutableArray<FormItem> Of(TableParts parts, CellLedger ledger)
    {
        var all = parts.Entries.Items
            .Concat(parts.Funds.Others.Select(other => (Label: FundItemLabel(other.Heading, other.Row), Value: other.Cell)))
            .OrderBy(item => item.Value.Address)
            .DistinctBy(item => (item.Label, item.Value.Address))
            .ToList();
        var items = ImmutableArray.CreateBuilder<FormItem>(all.Count);
        foreach (var (label, value) in all)
        {
            ledger.Note($"items[{items.Count}]", value);
            items.Add(new FormItem(label.ReplaceLineEndings(""), value.Text));
        }

        return items.ToImmutable();
    }

    private static string FundItemLabel(string heading, string row) => row.Length == 0 ? heading : $"{heading}（{row}）";
}
