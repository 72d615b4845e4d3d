using Disclosure.Model.Corrections;

namespace Disclosure.Site.Corrections;

/// <summary>A changed field, or a record that came or was taken down, as a row of data.</summary>
/// <param name="Change">What was done to the record.</param>
/// <param name="Field">The field; nothing for a record as a whole.</param>
public readonly record struct ChangeRow(RecordChange Change, FieldInWords? Field);
