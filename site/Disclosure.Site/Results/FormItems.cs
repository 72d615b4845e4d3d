using System.Collections.Immutable;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Site.Components;

namespace Disclosure.Site.Results;

/// <summary>Entries of the forms that no other part of a page shows, the target's first.</summary>
internal static class FormItems
{
    /// <summary>The entries of a target and of a self-evaluation; one that both have alike stands once.</summary>
    public static ImmutableArray<FactItem> Of(PerformanceTable? target, PerformanceTable? self)
    {
        ImmutableArray<FormItem> promised = target is null ? [] : RecordEntries.Of(target);
        ImmutableArray<FormItem> answered = self is null ? [] : RecordEntries.Of(self);
        return Of([.. promised, .. answered.Where(item => !IsField(self!, item) || !promised.Contains(item))]);
    }

    /// <summary>Entries as they are.</summary>
    public static ImmutableArray<FactItem> Of(ImmutableArray<FormItem> items) =>
        [.. items.Select(item => new FactItem(item.Label, item.Text))];

    private static bool IsField(PerformanceTable table, FormItem item) =>
        RecordKinds.Of(table).Entries.Any(entry => entry.Title == item.Label);
}
