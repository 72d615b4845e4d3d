using System.Collections.Immutable;
using Disclosure.Model.Organisation;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Import;

/// <summary>A department or unit of a list, and what becomes of it.</summary>
/// <param name="Unit">The department or unit, as it will stand in the register.</param>
/// <param name="Outcome">What becomes of it.</param>
public sealed record ListedUnit(Unit Unit, ImportOutcome Outcome)
{
    /// <summary>The file whose list names it.</summary>
    public required string File { get; init; }

    /// <summary>In what it differs from the one that is registered; empty for a new one.</summary>
    public ImmutableArray<FieldChange> Changes { get; init; } = [];

    /// <summary>Whether it is to be written.</summary>
    public bool IsWritten => Outcome is ImportOutcome.New or ImportOutcome.Replaced;
}
