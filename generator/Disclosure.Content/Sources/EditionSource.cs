using Disclosure.Content.Editions;
using Disclosure.Content.Files;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Sources;

/// <summary>What was published after an edition. What was taken down and deleted since is not in it.</summary>
public sealed class EditionSource : IContentSource
{
    private readonly EditionStore _store;
    private readonly EditionHistory _history;
    private readonly PublishedState _state;

    /// <summary>What is published now.</summary>
    public EditionSource(EditionStore store, EditionHistory history)
        : this(store, history, history?.State ?? PublishedState.Empty)
    {
    }

    /// <summary>What was published after an edition of <paramref name="history"/>, or would be.</summary>
    /// <param name="store">Where the objects are.</param>
    /// <param name="history">The editions.</param>
    /// <param name="state">What was published.</param>
    public EditionSource(EditionStore store, EditionHistory history, PublishedState state)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(state);
        (_store, _history, _state) = (store, history, state);
    }

    /// <inheritdoc/>
    public string Display => _state.Head is { } head ? $"版次 {head}" : "尚未公开";

    /// <inheritdoc/>
    public bool IsPublished => true;

    /// <inheritdoc/>
    public SourceListing List()
    {
        var erasable = Erasure.Allowed(_history);
        var until = Until();
        var paths = _state.Live
            .Where(file => !erasable.Contains(file.Value) || _store.HasObject(file.Value))
            .Select(file => file.Key.Value)
            .ToLookup(ContentLayout.IsBesideApproval);
        return new SourceListing([.. paths[false]], [])
        {
            IsThere = !_state.Live.IsEmpty,
            BesideApprovals = [.. paths[true]],
            Published = Publications.ByPath(until),
            Versions = Publications.VersionsByPath(until),
            Withdrawn = Publications.WithdrawnByPath(until),
            Renames = new CodeRenames(until.Editions),
        };
    }

    /// <inheritdoc/>
    public FileBytes Read(string path, ref byte[] buffer, int most = int.MaxValue) => _state.Find(new PublicPath(path)) is { } id
        ? _store.ReadObject(id, ref buffer, most)
        : FileBytes.Failed(EditionFindings.Damaged, $"“{path}”没有公开。");

    /// <inheritdoc/>
    public FileBytes ReadVersion(ObjectId version, ref byte[] buffer, int most) => _store.ReadObject(version, ref buffer, most);

    private EditionHistory Until()
    {
        if (_state.Head is null)
            return EditionHistory.Empty;
        var until = _history.Editions.TakeWhile(edition => edition.Id != _state.Head).Count();
        return new EditionHistory([.. _history.Editions.Take(until + 1)]);
    }
}
