using Disclosure.FeedbackApi.Storage.Entries;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>An entry that waits to be written where the state allows it.</summary>
/// <param name="entry">The entry.</param>
/// <param name="allows">Whether it may be written.</param>
internal sealed class ChangeRequest(StoreEntry entry, Func<Ledger, bool> allows) : Request(entry)
{
    private readonly TaskCompletionSource<bool> _source = new();
    private bool _isAllowed;

    /// <summary>Whether it is on disk.</summary>
    public Task<bool> Task => _source.Task;

    /// <inheritdoc/>
    public override bool Decide(Ledger ledger)
    {
        _isAllowed = allows(ledger);
        return _isAllowed;
    }

    /// <inheritdoc/>
    public override void Answer() => _source.TrySetResult(_isAllowed);

    /// <inheritdoc/>
    public override void Refuse() => _source.TrySetResult(false);
}
