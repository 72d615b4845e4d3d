using System.Text.Json.Nodes;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;
using Disclosure.Model.Records;

namespace Disclosure.Content.Records;

/// <summary>The shape of one form, whatever record it holds.</summary>
internal interface IRecordShape
{
    /// <summary>The form's name, which a file's first key gives.</summary>
    string Form { get; }

    /// <summary>What the form is, in Chinese.</summary>
    string Title { get; }

    /// <summary>Reads the record of a file; nothing where it can't be made, which <paramref name="problems"/> then tell.</summary>
    IDisclosureRecord? Read(ContentNode root, FileProblems problems);

    /// <summary>Whether <paramref name="record"/> is of this form.</summary>
    bool IsFor(IDisclosureRecord record);

    /// <summary>Writes a record of this form.</summary>
    void Write(IDisclosureRecord record, YamlWriter writer);

    /// <summary>What a JSON Schema says of a file of this form.</summary>
    JsonObject ToSchema();
}
