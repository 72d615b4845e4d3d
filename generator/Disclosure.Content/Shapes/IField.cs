using System.Text.Json.Nodes;
using Disclosure.Content.Yaml;

namespace Disclosure.Content.Shapes;

/// <summary>A key of a mapping that describes a <typeparamref name="TRecord"/>.</summary>
internal interface IField<in TRecord>
{
    /// <summary>The key.</summary>
    string Key { get; }

    /// <summary>What it is, in the words of the form.</summary>
    string Title { get; }

    /// <summary>Whether it must be there.</summary>
    bool IsRequired { get; }

    /// <summary>Writes key and value; nothing where the record says nothing.</summary>
    void Write(TRecord record, YamlWriter writer);

    /// <summary>What a JSON Schema says of the value.</summary>
    JsonObject ToSchema();
}
