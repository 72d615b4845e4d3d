using System.Text.Json.Nodes;

namespace Disclosure.Content.Shapes;

/// <summary>Yes or no: <c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanShape() : ScalarShape<bool>(
    ContentFindings.BadNumber, "true(是)或 false(否)", () => new JsonObject { ["type"] = "boolean" })
{
    /// <inheritdoc/>
    protected override bool TryParse(ReadOnlySpan<char> text, out bool value)
    {
        value = text is "true";
        return value || text is "false";
    }

    /// <inheritdoc/>
    protected override string Format(bool value) => value ? "true" : "false";
}
