using System.Globalization;
using System.Text.Json.Nodes;

namespace Disclosure.Content.Shapes;

/// <summary>How many: a whole number, not negative, at most <c>most</c>.</summary>
internal sealed class CountShape(int most = int.MaxValue) : ScalarShape<int>(
    ContentFindings.BadNumber, most == int.MaxValue ? "整数" : $"不超过 {most} 的整数", () => new JsonObject { ["type"] = "integer", ["minimum"] = 0 })
{
    /// <inheritdoc/>
    protected override bool TryParse(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value <= most;

    /// <inheritdoc/>
    protected override string Format(int value) => value.ToString(CultureInfo.InvariantCulture);
}
