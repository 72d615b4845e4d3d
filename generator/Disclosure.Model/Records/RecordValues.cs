using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Values;

namespace Disclosure.Model.Records;

/// <summary>What a record says, as a tree of values.</summary>
public static class RecordValues
{
    /// <summary>Everything a record says, handling and usual values included, for comparison.</summary>
    public static RowValue Of(IDisclosureRecord record) => FieldValueWriter.RowOf(record, UsualValues.ForPeople, _ => true);

    /// <summary>
    /// What an approval is of and a publication shows: how staff handle the record is left out, and so are usual values that say nothing.
    /// </summary>
    public static RowValue ContentOf(IDisclosureRecord record) => FieldValueWriter.RowOf(record, UsualValues.None, field => !field.IsHandling);
}
