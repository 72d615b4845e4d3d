using Disclosure.Model.Editions;
using Disclosure.Model.Records;

namespace Disclosure.Model.Corrections;

/// <summary>What an edition published that was not published before it.</summary>
/// <param name="Path">What it is, by its path.</param>
/// <param name="Title">What it is, in Chinese (<see cref="RecordSubjects"/>).</param>
/// <param name="Record">The record's key, by the code that holds now; nothing for a text of the site and a row of a register.</param>
/// <param name="After">The record; nothing where it was erased since, or for a text.</param>
public sealed record ReleasedAddition(PublicPath Path, string Title, RecordKey? Record = null, IDisclosureRecord? After = null)
{
    /// <summary>The key that the record had in that edition.</summary>
    public RecordKey? RecordThen => After?.Key ?? Record;
}
