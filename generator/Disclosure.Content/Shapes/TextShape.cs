using System.Text.Json.Nodes;
using Disclosure.Content.Yaml;

namespace Disclosure.Content.Shapes;

/// <summary>A text, kept to the letter.</summary>
internal sealed class TextShape() : ScalarShape<string>(
    ContentFindings.WrongType, "文字", () => new JsonObject { ["type"] = "string" })
{
    /// <summary>Short texts of late.</summary>
    public static RecentValues<string> Recent { get; } = new(text => text, text => text);

    /// <inheritdoc/>
    public override void Write(string value, YamlWriter writer) => writer.Text(value);

    /// <inheritdoc/>
    protected override bool TryParse(ReadOnlySpan<char> text, out string value)
    {
        value = Recent.Of(text);
        return true;
    }

    /// <inheritdoc/>
    protected override string Format(string value) => value;
}
