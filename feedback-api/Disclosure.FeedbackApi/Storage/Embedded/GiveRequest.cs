using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage.Entries;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>A rating that waits to be stored: as one that is new, or as another answer of one that is there.</summary>
internal sealed class GiveRequest(RatingDraft draft) : Request(new RatingGiven(draft))
{
    private readonly GiveIdentity _identity = GiveIdentity.Of(draft);
    private readonly TaskCompletionSource<GiveResult> _source = new();
    private GiveResult _result;

    /// <summary>The answer.</summary>
    public Task<GiveResult> Task => _source.Task;

    /// <inheritdoc/>
    public override bool Decide(Ledger ledger)
    {
        _result = ledger.Decide(draft, _identity);
        if (_result.Outcome == GiveOutcome.Amended)
            Become(new RatingAmended(draft with { Receipt = _result.Receipt! }));
        return _result.Outcome is GiveOutcome.Stored or GiveOutcome.Replaced or GiveOutcome.Amended;
    }

    /// <inheritdoc/>
    public override void Answer() => _source.TrySetResult(_result);

    /// <inheritdoc/>
    public override void Refuse() => _source.TrySetResult(new GiveResult(GiveOutcome.Unavailable));
}
