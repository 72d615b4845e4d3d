using Disclosure.Model.Editions;
using Disclosure.Model.Records;

namespace Disclosure.Publishing.Candidates;

/// <summary>Something that a release publishes: what the public may see of a record, or a text of the site.</summary>
/// <param name="Path">Its public path.</param>
/// <param name="Bytes">Its text, as UTF-8.</param>
/// <param name="Record">The record in the working folder that it comes from; nothing for a text of the site, and for another code.</param>
public sealed record ReleaseItem(PublicPath Path, byte[] Bytes, RecordKey? Record);
