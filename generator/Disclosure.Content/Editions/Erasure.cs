using System.Collections.Immutable;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>
/// Which objects may be deleted: those that a withdrawal took down, with what was published at the same paths before, and at those that
/// the record had under former codes, as an earlier version may hold the same. What is public is never among them.
/// </summary>
public static class Erasure
{
    /// <summary>All objects that withdrawals allow to delete.</summary>
    public static ImmutableHashSet<ObjectId> Allowed(EditionHistory history) => Find(history, _ => true);

    /// <summary>Those that the withdrawals of these editions allow to delete.</summary>
    public static ImmutableHashSet<ObjectId> Allowed(EditionHistory history, EditionId withdrawal) => Find(history, id => id == withdrawal);

    private static ImmutableHashSet<ObjectId> Find(EditionHistory history, Func<EditionId, bool> isAsked)
    {
        ArgumentNullException.ThrowIfNull(history);
        var allowed = ImmutableHashSet.CreateBuilder<ObjectId>();
        foreach (var withdrawal in history.Editions.Where(edition => edition.Kind == ReleaseKind.Withdrawal && isAsked(edition.Id)))
        {
            var paths = withdrawal.Changes.Select(change => change.Path).ToHashSet();
            foreach (var edition in history.Editions.TakeWhile(edition => edition != withdrawal).Reverse())
            {
                var changes = edition.Changes.Where(change => paths.Contains(change.Path)).ToList();
                allowed.UnionWith(changes.Select(change => change.After).OfType<ObjectId>());
                paths.UnionWith(changes.Select(change => change.From).OfType<PublicPath>());
            }
        }

        allowed.ExceptWith(history.State.Live.Values);
        return allowed.ToImmutable();
    }
}
