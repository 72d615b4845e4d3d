using System.Globalization;
using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>A day: <c>2025-01-24</c>.</summary>
public sealed class DateShape() : ScalarShape<DateOnly>(Mistake.BadDate, "日期，如 2025-01-24", "2025-01-24")
{
    private const string Pattern = "yyyy-MM-dd";

    /// <inheritdoc/>
    public override void Write(DateOnly value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var text = Format(value);
        writer.Word(text, text);
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out DateOnly value) =>
        DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    public override string Format(DateOnly value) => value.ToString(Pattern, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) => new() { ["type"] = "string", ["format"] = "date" };
}
