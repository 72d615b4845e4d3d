using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>A text, kept to the letter.</summary>
public sealed class TextShape() : ScalarShape<string>(Mistake.WrongType, "文字", "示例文字")
{
    /// <summary>Short texts of late.</summary>
    internal static RecentValues<string> Recent { get; } = new(text => text, text => text);

    /// <inheritdoc/>
    public override void Write(string value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Text(value);
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out string value)
    {
        value = Recent.Of(text);
        return true;
    }

    /// <inheritdoc/>
    public override string Format(string value) => value;

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) => new() { ["type"] = "string" };
}
