using System.Collections.Immutable;

namespace Disclosure.FeedbackApi.Storage.Entries;

/// <summary>A survey got codes.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Codes">The keyed hashes of the codes.</param>
internal sealed record CodesIssued(string Survey, ImmutableArray<string> Codes) : StoreEntry;
