using System.Text.Json.Nodes;
using Disclosure.Model.Amounts;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>
/// A share: in content with its sign, <c>94.08%</c>, because 1 could be 1 % or 100 %; in JSON for others a ratio, 0.9408.
/// </summary>
public sealed class PercentageShape() : ScalarShape<Percentage>(Mistake.BadNumber, "带百分号的比率，如 94.08%", "94.08%")
{
    /// <inheritdoc/>
    public override void Write(Percentage value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Share(value);
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out Percentage value)
    {
        value = default;
        if (!text.EndsWith('%') || !DecimalText.TryParse(text[..^1], out var percent))
            return false;
        value = Percentage.FromPercent(percent);
        return true;
    }

    /// <inheritdoc/>
    public override string Format(Percentage value) => DecimalText.Of(value.Percent) + "%";

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) => spelling == Spelling.Content
        ? new() { ["type"] = "string", ["pattern"] = @"^-?[0-9]+(\.[0-9]+)?%$" }
        : new() { ["type"] = "number" };
}
