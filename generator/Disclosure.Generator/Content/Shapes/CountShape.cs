using System.Globalization;
using System.Text.Json.Nodes;

namespace Disclosure.Generator.Content.Shapes;

/// <summary>How many: a whole number, not negative.</summary>
internal sealed class CountShape() : ScalarShape<int>(
    ContentFindings.BadNumber, "整数", () => new JsonObject { ["type"] = "integer", ["minimum"] = 0 })
{
    /// <inheritdoc/>
    protected override bool TryParse(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    /// <inheritdoc/>
    protected override string Format(int value) => value.ToString(CultureInfo.InvariantCulture);
}
