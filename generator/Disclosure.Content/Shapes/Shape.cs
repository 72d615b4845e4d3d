using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;

namespace Disclosure.Content.Shapes;

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
