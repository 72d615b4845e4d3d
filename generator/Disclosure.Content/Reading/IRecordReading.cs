using Disclosure.Content.Findings;
using Disclosure.Content.Tree;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Reading;

/// <summary>Reads the files of one kind of record.</summary>
internal interface IRecordReading
{
    /// <summary>The kind.</summary>
    IRecordDefinition Definition { get; }

    /// <summary>Reads the record of a file; nothing where it can't be made, which <paramref name="problems"/> then tell.</summary>
    IDisclosureRecord? Read(ContentNode root, FileProblems problems);
}
