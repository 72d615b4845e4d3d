using Disclosure.FeedbackApi.Codes;

namespace Disclosure.FeedbackApi.Receipts;

/// <summary>
/// Tells the thank-you page that we sent the browser there: nobody can make a link to a page of ours that thanks for a rating that
/// was never given.
/// </summary>
internal sealed class ReceiptSeal(SecretKeys keys)
{
    private const int Length = 16;

    /// <summary>The seal of a receipt just handed out.</summary>
    public string Of(string receipt) => keys.Seals.Of("receipt", receipt)[..Length];

    /// <summary>Whether a seal is the receipt's.</summary>
    public bool Holds(string receipt, string? seal) =>
        seal is { Length: Length } && string.Equals(seal, Of(receipt), StringComparison.Ordinal);
}
