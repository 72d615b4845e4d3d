using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;
using Disclosure.Model.Checks;

namespace Disclosure.Content.Shapes;

/// <summary>A value that is one text.</summary>
/// <param name="mistake">What it is when the text can't be read.</param>
/// <param name="expected">What should stand there, in Chinese.</param>
/// <param name="schema">What a JSON Schema says of it.</param>
internal abstract class ScalarShape<T>(FindingDefinition mistake, string expected, Func<JsonObject> schema) : Shape<T>
{
    /// <inheritdoc/>
    public override bool TryRead(ContentNode node, string key, FileProblems problems, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node.Kind != ContentNodeKind.Scalar)
        {
            problems.Add(ContentFindings.WrongType, node.Line, $"“{key}”应为{expected}，不能是列表或下级键。");
            return false;
        }
        if (TryParse(node.Text, out value))
            return true;
        problems.Add(mistake, node.Line, $"“{key}”写的是“{Excerpt.Of(node.Text)}”，应为{expected}。");
        return false;
    }

    /// <inheritdoc/>
    public override void Write(T value, YamlWriter writer) => writer.Plain(Format(value));

    /// <inheritdoc/>
    public override JsonObject ToSchema() => schema();

    /// <summary>Reads the value in <paramref name="text"/>.</summary>
    protected abstract bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value);

    /// <summary>The one text that stands for <paramref name="value"/>.</summary>
    protected abstract string Format(T value);
}
