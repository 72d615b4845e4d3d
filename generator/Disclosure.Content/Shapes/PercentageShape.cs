using System.Text.Json.Nodes;
using Disclosure.Model.Amounts;

namespace Disclosure.Content.Shapes;

/// <summary>A share, written with its sign: <c>94.08%</c>. Without the sign, 1 could be 1 % or 100 %.</summary>
internal sealed class PercentageShape() : ScalarShape<Percentage>(ContentFindings.BadNumber, "带百分号的比率，如 94.08%", Schema)
{
    /// <inheritdoc/>
    protected override bool TryParse(ReadOnlySpan<char> text, out Percentage value)
    {
        value = default;
        if (!text.EndsWith('%') || !DecimalText.TryParse(text[..^1], out var percent))
            return false;
        value = Percentage.FromPercent(percent);
        return true;
    }

    /// <inheritdoc/>
    protected override string Format(Percentage value) => DecimalText.Of(value.Percent) + "%";

    private static JsonObject Schema() => new() { ["type"] = "string", ["pattern"] = @"^-?[0-9]+(\.[0-9]+)?%$" };
}
