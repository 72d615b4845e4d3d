using System.Globalization;
using System.Text.Json.Nodes;

namespace Disclosure.Content.Shapes;

/// <summary>A day: <c>2025-01-24</c>.</summary>
internal sealed class DateShape() : ScalarShape<DateOnly>(
    ContentFindings.BadDate, "日期，如 2025-01-24", () => new JsonObject { ["type"] = "string", ["format"] = "date" })
{
    private const string Pattern = "yyyy-MM-dd";

    /// <inheritdoc/>
    protected override bool TryParse(ReadOnlySpan<char> text, out DateOnly value) =>
        DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    protected override string Format(DateOnly value) => value.ToString(Pattern, CultureInfo.InvariantCulture);
}
