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
        var (taken, others) = Take(table, table.Items);
        return taken with { Items = others };
    }

    /// <summary>The record with those of <paramref name="items"/> in its fields that fields stand for, and the others.</summary>
    public static (T Record, ImmutableArray<FormItem> Others) Take<T>(T record, ImmutableArray<FormItem> items)
        where T : class, IDisclosureRecord
    {
        foreach (var entry in RecordKinds.Of(record).Entries)
        {
            if (items.FirstOrDefault(item => item.Label == entry.Title) is not { } item)
                continue;
            record = (T)entry.With(record, item.Text);
            items = items.Remove(item);
        }

        return (record, items);
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
