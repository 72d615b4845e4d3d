using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage.Entries;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>What a rating is known by.</summary>
/// <param name="Key">Its idempotency key.</param>
/// <param name="Code">Its code; nothing where it has none.</param>
/// <param name="Body">What was answered; nothing where answers are not told apart.</param>
internal readonly record struct GiveIdentity(HashId Key, HashId? Code, HashId? Body)
{
    /// <summary>Of a rating to give.</summary>
    public static GiveIdentity Of(RatingDraft draft) =>
        new(HashId.Of(draft.Survey, draft.KeyHash), Of(draft, draft.CodeHash), Of(draft, draft.BodyHash));

    private static HashId? Of(RatingDraft draft, string? hash) => hash is null ? null : HashId.Of(draft.Survey, hash);
}
