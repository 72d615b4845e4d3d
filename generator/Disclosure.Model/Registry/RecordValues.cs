using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Values;
using Disclosure.Model.Records;

namespace Disclosure.Model.Registry;

/// <summary>What a record says, as a tree of values.</summary>
public static class RecordValues
{
    /// <summary>Everything a record says, handling and usual values included, for comparison.</summary>
    public static RowValue Of(IDisclosureRecord record) => Of(record, UsualValues.ForPeople, _ => true);

    /// <summary>
    /// What an approval is of and a publication shows: how staff handle the record is left out, and so are usual values that say nothing.
    /// </summary>
    public static RowValue ContentOf(IDisclosureRecord record) => Of(record, UsualValues.None, field => !field.IsHandling);

    private static RowValue Of(IDisclosureRecord record, UsualValues wants, Func<IField, bool> isWanted) =>
        FieldValueWriter.RowOf(wants, writer => RecordKinds.Of(record).Write(writer, field => isWanted(field) ? record : null));
}
