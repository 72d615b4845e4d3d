using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields.Kinds;

/// <summary>
/// A field as everything that handles records without knowing their kind sees it: files, JSON, schemas, comparison, dictionary.
/// </summary>
public interface IField
{
    /// <summary>The key in content files, such as <c>mainTasks</c>.</summary>
    string Key { get; }

    /// <summary>The key in JSON for others (import report, twins), such as <c>tasks</c>; mostly the same.</summary>
    string DataKey { get; }

    /// <summary>What it is, in the words of the form, with the unit of amounts.</summary>
    string Title { get; }

    /// <summary>Its heading in tables for readers, with the unit of amounts in brackets; mostly the title.</summary>
    string Heading { get; }

    /// <summary>How its value is spelt.</summary>
    IShape Shape { get; }

    /// <summary>Who says it.</summary>
    FieldOwner Owner { get; }

    /// <summary>Whether it must be there.</summary>
    bool IsRequired { get; }

    /// <summary>The key that, where it is written, makes this one not required; nothing where none does.</summary>
    string? UnlessKey { get; }

    /// <summary>
    /// Whether it tells how the record is handled (its source, its approval, its withholding) and not what it says: such fields are never
    /// published and no approval is of them.
    /// </summary>
    bool IsHandling { get; }

    /// <summary>Whether a form merges its cells over rows, so that rows below one another with one text have one cell: 一级指标.</summary>
    bool SpansRows { get; }

    /// <summary>
    /// The end of the name of the file that holds it, beside the record's own, such as <c>.md</c>; nothing for a key of the record's file.
    /// </summary>
    string? FileEnding { get; }
}
