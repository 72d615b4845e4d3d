using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>
/// A target or actual value. Content has what was written, to the letter; what it means is derived anew. JSON for others has both.
/// </summary>
public sealed class IndicatorValueShape() : ScalarShape<IndicatorValue>(Mistake.WrongType, "指标值", "≥12个")
{
    private static readonly RecentValues<IndicatorValue> Recent = new(text => IndicatorValueReader.Read(text), value => value.Raw);

    /// <inheritdoc/>
    public override void Write(IndicatorValue value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Value(value);
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out IndicatorValue value)
    {
        value = Recent.Of(text);
        return true;
    }

    /// <inheritdoc/>
    public override string Format(IndicatorValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Raw;
    }

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) => spelling == Spelling.Content
        ? new() { ["type"] = new JsonArray("string", "number") }
        : IndicatorValueData.Schema();
}
