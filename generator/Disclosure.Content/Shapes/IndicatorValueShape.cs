using System.Text.Json.Nodes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Indicators;

namespace Disclosure.Content.Shapes;

/// <summary>A target or actual value: what was written, to the letter. What it means is derived anew.</summary>
internal sealed class IndicatorValueShape() : ScalarShape<IndicatorValue>(
    ContentFindings.WrongType, "指标值", () => new JsonObject { ["type"] = new JsonArray("string", "number") })
{
    private static readonly RecentValues<IndicatorValue> Recent = new(text => IndicatorValueReader.Read(text), value => value.Raw);

    /// <inheritdoc/>
    public override void Write(IndicatorValue value, YamlWriter writer) => writer.Text(Format(value));

    /// <inheritdoc/>
    protected override bool TryParse(ReadOnlySpan<char> text, out IndicatorValue value)
    {
        value = Recent.Of(text);
        return true;
    }

    /// <inheritdoc/>
    protected override string Format(IndicatorValue value) => value.Raw;
}
