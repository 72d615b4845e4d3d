using Disclosure.Model.Records;

namespace Disclosure.Model.Corrections;

/// <summary>What stood at a path after an edition.</summary>
/// <param name="Title">What it is, in Chinese: of a record <see cref="RecordSubjects"/>, of a text its title.</param>
/// <param name="Record">
/// The record's key; the evaluation's for its report; nothing for a text of the site and a row of a register.
/// </param>
/// <param name="Value">The record; nothing for a text, and where it was erased or can't be read.</param>
/// <param name="IsErased">Whether it was erased from all editions.</param>
public sealed record ReleasedObject(string Title, RecordKey? Record, IDisclosureRecord? Value, bool IsErased = false);
