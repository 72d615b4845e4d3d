using System.Collections.Immutable;
using Disclosure.Content.Editions.Format;
using Disclosure.Content.Store;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Editions;

/// <summary>
/// Looks at everything that was published: whether what was signed is what was released, each edition's state, each object. Of objects
/// only those may be missing that a withdrawal took down.
/// </summary>
internal sealed class EditionVerification(EditionsFolder editions, ObjectFolder objects)
{
    private readonly List<Finding> _damages = [];

    /// <summary>What is damaged; empty where nothing is.</summary>
    public ImmutableArray<Finding> Verify()
    {
        var (history, damage) = new EditionReader(editions).Read();
        if (damage is not null)
            _damages.Add(damage);
        var pending = new PendingFolder(editions).All().ToList();
        _damages.AddRange(pending.Select(edition => edition.Damage).OfType<Finding>());
        if (history is not null)
            VerifyEditions(history);
        var named = (history?.Editions ?? []).SelectMany(edition => edition.Changes)
            .Concat(pending.SelectMany(edition => edition.Prepared?.Changes ?? []))
            .Select(change => change.After).OfType<ObjectId>().Distinct().ToList();
        VerifyObjects(named, history is null ? [] : Erasure.Allowed(history));
        return [.. _damages];
    }

    private void VerifyEditions(EditionHistory history)
    {
        var state = PublishedState.Empty;
        foreach (var edition in history.Editions)
        {
            state = state.Apply(edition.Id, edition.Changes);
            var folder = editions.Released(edition.Id);
            if (state.Hash != edition.State)
                _damages.Add(editions.Damaged(Path.Combine(folder, EditionsFolder.ManifestFile), "所记的公开内容与各版次的变化不一样。"));
            var prepared = PreparedJson.Read(FileHash.BytesOf(Path.Combine(folder, EditionsFolder.PreparedFile)) ?? []);
            if (prepared is null || !IsOf(edition, prepared))
                _damages.Add(editions.Damaged(Path.Combine(folder, EditionsFolder.PreparedFile), "审核的与公开的不一样。"));
        }
    }

    private static bool IsOf(Edition edition, PreparedEdition prepared) =>
        (edition.Id, edition.Kind, edition.Scope, edition.Reason, edition.Tool, edition.SecondPersonDue)
            == (prepared.Id, prepared.Kind, prepared.Scope, prepared.Reason, prepared.Tool, prepared.SecondPersonDue)
        && edition.Notes.SequenceEqual(prepared.Notes)
        && edition.Changes.All(prepared.Changes.Contains);

    private void VerifyObjects(List<ObjectId> named, ImmutableHashSet<ObjectId> mayBeGone)
    {
        byte[] buffer = [];
        foreach (var id in named.Where(id => objects.Has(id) || !mayBeGone.Contains(id)))
        {
            if (objects.Read(id, ref buffer, int.MaxValue) is { Problem: { } problem } read)
                _damages.Add(new Finding(problem, Place.At(editions.Display(editions.ObjectOf(id))), read.Message));
        }
    }
}
