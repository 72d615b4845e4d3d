using System.Text.Json.Nodes;
using Disclosure.Model.Editions;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>A SHA-256 hash.</summary>
public sealed class HashShape() : ScalarShape<ContentHash>(
    Mistake.WrongType, "64 位小写十六进制数字", "0d5bd2f4a3a0c3d4f3f3a7c1e7d9b8f60d5bd2f4a3a0c3d4f3f3a7c1e7d9b8f6")
{
    /// <inheritdoc/>
    public override void Write(ContentHash value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Text(Format(value));
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out ContentHash value)
    {
        var read = ContentHash.TryParse(text.ToString());
        value = read ?? default;
        return read is not null;
    }

    /// <inheritdoc/>
    public override string Format(ContentHash value) => value.ToString();

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) => new() { ["type"] = "string", ["pattern"] = "^[0-9a-f]{64}$" };
}
