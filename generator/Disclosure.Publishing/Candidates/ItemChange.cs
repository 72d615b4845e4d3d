using Disclosure.Model.Editions;
using Disclosure.Model.Records;

namespace Disclosure.Publishing.Candidates;

/// <summary>What a release would do at a path.</summary>
/// <param name="Path">The path.</param>
/// <param name="Kind">What it does there.</param>
/// <param name="Record">The record that it comes from; nothing for a text, for what is taken down, and for another code.</param>
public sealed record ItemChange(PublicPath Path, ItemChangeKind Kind, RecordKey? Record);
