using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>Yes or no: <c>true</c> or <c>false</c>.</summary>
public sealed class BooleanShape() : ScalarShape<bool>(Mistake.BadNumber, "true(是)或 false(否)", "true")
{
    /// <inheritdoc/>
    public override void Write(bool value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Boolean(value);
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out bool value)
    {
        value = text is "true";
        return value || text is "false";
    }

    /// <inheritdoc/>
    public override string Format(bool value) => value ? "true" : "false";

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) => new() { ["type"] = "boolean" };
}
