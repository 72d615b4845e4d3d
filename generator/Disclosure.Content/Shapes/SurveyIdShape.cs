using System.Text.Json.Nodes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Content.Shapes;

/// <summary>The id of a survey, in quotes as codes are.</summary>
internal sealed class SurveyIdShape() : ScalarShape<string>(ContentFindings.BadCode, "调查编号(英文字母、数字、“-”)", Schema)
{
    /// <inheritdoc/>
    public override void Write(string value, YamlWriter writer) => writer.Quoted(value);

    /// <inheritdoc/>
    protected override bool TryParse(ReadOnlySpan<char> text, out string value)
    {
        value = TextShape.Recent.Of(text);
        return SurveyId.IsValid(value);
    }

    /// <inheritdoc/>
    protected override string Format(string value) => value;

    private static JsonObject Schema() => new() { ["type"] = "string", ["pattern"] = "^[A-Za-z0-9-]{1,64}$" };
}
