using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Disclosure.Generator.Content.Tree;
using Disclosure.Generator.Content.Yaml;

namespace Disclosure.Generator.Content.Shapes;

/// <summary>
/// How a kind of value is spelt in content: the one description that reading, writing and the JSON Schema follow.
/// </summary>
internal abstract class Shape<T>
{
    /// <summary>Reads the value at <paramref name="node"/>, behind <paramref name="key"/>; else adds what is wrong with it.</summary>
    public abstract bool TryRead(ContentNode node, string key, FileProblems problems, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value.</summary>
    public abstract void Write(T value, YamlWriter writer);

    /// <summary>What a JSON Schema says of such a value.</summary>
    public abstract JsonObject ToSchema();
}
