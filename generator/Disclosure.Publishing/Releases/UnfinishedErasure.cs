using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Model.Checks;

namespace Disclosure.Publishing.Releases;

/// <summary>
/// Deletes what withdrawals took down, also what one that was killed before left: pages say that it is deleted, so it has to be.
/// </summary>
public static class UnfinishedErasure
{
    /// <summary>Deletes it; says what can't be deleted.</summary>
    public static ImmutableArray<Finding> Finish(EditionStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var (history, damage) = store.Read();
        if (history is null)
            return [damage!];
        var left = Erasure.Allowed(history).Where(store.HasObject).ToList();
        return left.Count == 0 ? [] : store.Erase(left).Findings;
    }
}
