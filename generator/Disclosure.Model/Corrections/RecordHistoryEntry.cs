using Disclosure.Model.Records;

namespace Disclosure.Model.Corrections;

/// <summary>What one edition did to a record after it was first published.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Record">The record.</param>
/// <param name="Title">What it is, in Chinese.</param>
/// <param name="Change">What changed; nothing where the edition brought the record: a supplement, or one that came back.</param>
public sealed record RecordHistoryEntry(ReleasedEdition Edition, RecordKey Record, string Title, ReleasedChange? Change);
