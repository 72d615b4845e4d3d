using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Releases;

/// <summary>
/// 恢复: back to what an earlier edition said, as an act of its own that is stated like any other. What was taken down since and deleted
/// does not come back.
/// </summary>
/// <param name="To">The edition to go back to.</param>
/// <param name="Reason">Why, in words for the public.</param>
public sealed record Rollback(EditionId To, string Reason)
{
    private const string Approvals = "approvals/";

    /// <summary>What the store is to prepare, with what is worth knowing of it; or why nothing can be.</summary>
    internal (EditionDraft? Draft, ImmutableArray<Finding> Findings) ToDraft(ReleaseOffice office, string person, string role)
    {
        if (office.History.StateAt(To) is not { } then)
            return (null, [new Finding(ReleaseFindings.NoSuchEdition, Place.At(To.ToString()), $"没有版次 {To}。")]);
        if (office.History.Editions.SkipWhile(edition => edition.Id != To).Skip(1).FirstOrDefault(IsOfCodes) is { } renaming)
            return (null, [new Finding(ReleaseFindings.CodesSince, Place.At(To.ToString()), $"版次 {renaming.Id} 改过编码。")]);
        var items = ItemsOf(office, then);
        var draft = new EditionDraft
        {
            Kind = ReleaseKind.Rollback,
            Scope = new ReleaseScope.OfEdition(To),
            Reason = Reason,
            Tool = ToolName.Current,
            PreparedBy = person,
            Role = role,
            Items = items,
        };
        return (draft, [.. NewerApprovals(office.History.State, items)]);
    }

    private static bool IsOfCodes(Edition edition) => edition.Scope is ReleaseScope.OfCodes;

    private static ImmutableDictionary<PublicPath, DraftItem> ItemsOf(ReleaseOffice office, PublishedState then)
    {
        var (now, items) = (office.History.State, ImmutableDictionary.CreateBuilder<PublicPath, DraftItem>());
        foreach (var path in now.Live.Keys.Union(then.Live.Keys))
        {
            var (before, after) = (now.Find(path), then.Find(path));
            if (before == after)
                continue;
            if (after is not { } earlier)
                items[path] = DraftItem.TakenDown;
            else if (office.Store.HasObject(earlier))
                items[path] = new DraftItem.Earlier(earlier);
        }

        return items.ToImmutable();
    }

    private static IEnumerable<Finding> NewerApprovals(PublishedState now, ImmutableDictionary<PublicPath, DraftItem> items) =>
        from path in items.Keys.Order()
        where path.Value.StartsWith(Approvals, StringComparison.Ordinal) && now.Find(path) is not null
        select new Finding(ReleaseFindings.NewerApprovals, Place.At(path.Value), "这份批复是在那个版次以后登记的，恢复以后不再公开。");
}
