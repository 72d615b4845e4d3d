using Disclosure.Model.Records;

namespace Disclosure.Model.Publication.Derivations;

/// <summary>Which amount of money it is: of which record, and in which field.</summary>
/// <param name="Record">The record; nothing for a figure that a page adds up.</param>
/// <param name="Field">The field, with its row and column.</param>
public readonly record struct FigureKey(RecordKey? Record, FieldPath Field);
