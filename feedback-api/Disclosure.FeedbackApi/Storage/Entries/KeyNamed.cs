namespace Disclosure.FeedbackApi.Storage.Entries;

/// <summary>
/// The key that codes, requests and receipts are hashed with was named, by a hash that tells nothing of it: what comes after, up to the
/// next that is named, is under this key.
/// </summary>
/// <param name="Fingerprint">The hash.</param>
internal sealed record KeyNamed(string Fingerprint) : StoreEntry;
