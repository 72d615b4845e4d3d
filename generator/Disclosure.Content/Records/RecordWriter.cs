using Disclosure.Content.Yaml;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Records;

/// <summary>Writes records as content files.</summary>
public static class RecordWriter
{
    /// <summary>
    /// The one text that stands for <paramref name="record"/>, with <c>\n</c> line ends. Reading it gives the same record;
    /// fields that stand in files of their own (<see cref="IFileField"/>), such as an evaluation's report, are not in it.
    /// </summary>
    public static string Write(IDisclosureRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Write(record, _ => record);
    }

    /// <summary>
    /// The text of a record of the kind of <paramref name="record"/> that says in each field what the record says that
    /// <paramref name="recordFor"/> names.
    /// </summary>
    internal static string Write(IDisclosureRecord record, Func<IField, IDisclosureRecord> recordFor)
    {
        var writer = new YamlFieldWriter();
        writer.BeginRow(ValueLayout.Block);
        RecordKinds.Of(record).Write(writer, field => field.FileEnding is null ? recordFor(field) : null);
        writer.EndRow();
        return writer.ToString();
    }
}
