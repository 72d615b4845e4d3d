using Disclosure.Content.Records;
using Disclosure.Content.Yaml;
using Disclosure.Model.Records;

namespace Disclosure.Content;

/// <summary>Writes records as content files.</summary>
public static class RecordWriter
{
    /// <summary>
    /// The one text that stands for <paramref name="record"/>, with <c>\n</c> line ends. Reading it gives the same record;
    /// an evaluation's <see cref="Model.Evaluations.Evaluation.Report"/> is a file of its own (<see cref="ContentLayout.ReportPathOf"/>).
    /// </summary>
    /// <exception cref="ArgumentException">No form holds such a record.</exception>
    public static string Write(IDisclosureRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var writer = new YamlWriter();
        RecordShapes.Of(record).Write(record, writer);
        return writer.ToString();
    }
}
