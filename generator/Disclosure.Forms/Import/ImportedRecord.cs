using System.Collections.Immutable;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Model.Checks;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Import;

/// <summary>What was read for a record, with the record it makes.</summary>
/// <param name="Draft">What was read for it.</param>
/// <param name="Record">The record; nothing where the draft lacks what identifies one.</param>
/// <param name="Outcome">What becomes of it.</param>
public sealed record ImportedRecord(RecordDraft Draft, IDisclosureRecord? Record, ImportOutcome Outcome)
{
    /// <summary>In what it differs from the record that is there; empty for a new one.</summary>
    public ImmutableArray<FieldChange> Changes { get; init; } = [];

    /// <summary>What the checks find in the record, each at its cell: what keeps it from publication, or is worth knowing.</summary>
    public ImmutableArray<Finding> Checks { get; init; } = [];

    /// <summary>Whether it is to be written.</summary>
    public bool IsWritten => Outcome is ImportOutcome.New or ImportOutcome.Replaced;

    /// <summary>The cell of a path in the record, such as <c>a.xlsx!Sheet1!F12</c>; the table's range where none is known.</summary>
    public string AddressOf(string path) => DraftCells.AddressOf(Draft, path);
}
