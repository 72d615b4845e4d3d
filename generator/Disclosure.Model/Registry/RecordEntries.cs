using System.Collections.Immutable;
using Disclosure.Model.Records;

namespace Disclosure.Model.Registry;

/// <summary>The entries of a form that fields stand for, and those that none stands for (<see cref="PerformanceTable.Items"/>).</summary>
public static class RecordEntries
{
    /// <summary>The table with the entries that fields stand for in their fields, and only the others among its items.</summary>
    public static PerformanceTable Take(PerformanceTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var items = table.Items;
        foreach (var entry in RecordKinds.Of(table).Entries)
        {
            if (items.FirstOrDefault(item => item.Label == entry.Title) is not { } item)
                continue;
            table = (PerformanceTable)entry.With(table, item.Text);
            items = items.Remove(item);
        }

        return table with { Items = items };
    }

    /// <summary>Every entry of a table: of its fields first, then the others.</summary>
    public static ImmutableArray<FormItem> Of(PerformanceTable table) =>
    [
        .. from entry in RecordKinds.Of(table).Entries
           where !string.IsNullOrWhiteSpace(entry.TextOf(table))
           select new FormItem(entry.Title, entry.TextOf(table)!),
        .. table.Items,
    ];
}
