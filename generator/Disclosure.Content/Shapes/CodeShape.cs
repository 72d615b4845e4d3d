using System.Text.Json.Nodes;
using Disclosure.Content.Yaml;

namespace Disclosure.Content.Shapes;

/// <summary>A code. Always written in quotes, so that no YAML reader takes <c>0101</c> for a number.</summary>
/// <param name="parse">Reads a code; nothing where it is none.</param>
internal sealed class CodeShape<T>(Func<string, T?> parse) : ScalarShape<T>(
    ContentFindings.BadCode, "编码(英文字母、数字、“-”“_”“.”)", Schema)
    where T : struct
{
    /// <inheritdoc/>
    public override void Write(T value, YamlWriter writer) => writer.Quoted(Format(value));

    /// <inheritdoc/>
    protected override bool TryParse(ReadOnlySpan<char> text, out T value)
    {
        var code = parse(TextShape.Recent.Of(text));
        value = code.GetValueOrDefault();
        return code is not null;
    }

    /// <inheritdoc/>
    protected override string Format(T value) => value.ToString() ?? "";

    private static JsonObject Schema() => new()
    {
        ["type"] = "string",
        ["pattern"] = "^[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}$",
    };
}
