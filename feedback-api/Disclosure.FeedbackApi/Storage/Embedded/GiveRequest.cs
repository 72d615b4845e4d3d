using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage.Entries;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>A rating that waits to be stored.</summary>
internal sealed class GiveRequest(RatingDraft draft) : Request(new RatingGiven(draft))
{
    private readonly HashId _key = HashId.Of(draft.Survey, draft.KeyHash);
    private readonly HashId? _code = draft.CodeHash is { } hash ? HashId.Of(draft.Survey, hash) : null;
    private readonly TaskCompletionSource<GiveResult> _source = new();
    private GiveResult _result;

    /// <summary>The answer.</summary>
    public Task<GiveResult> Task => _source.Task;

    /// <inheritdoc/>
    public override bool Decide(Ledger ledger)
    {
        _result = ledger.Decide(draft, _key, _code);
        return _result.Outcome is GiveOutcome.Stored or GiveOutcome.Replaced;
    }

    /// <inheritdoc/>
    public override void Answer() => _source.TrySetResult(_result);

    /// <inheritdoc/>
    public override void Refuse() => _source.TrySetResult(new GiveResult(GiveOutcome.Unavailable));
}
