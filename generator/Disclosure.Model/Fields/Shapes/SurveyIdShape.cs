using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>The id of a survey, in quotes as codes are.</summary>
public sealed class SurveyIdShape() : ScalarShape<string>(Mistake.BadCode, "调查编号(英文字母、数字、“-”)", "2025-101-001")
{
    /// <inheritdoc/>
    public override void Write(string value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Code(value);
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out string value)
    {
        value = TextShape.Recent.Of(text);
        return SurveyId.IsValid(value);
    }

    /// <inheritdoc/>
    public override string Format(string value) => value;

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) => new() { ["type"] = "string", ["pattern"] = "^[A-Za-z0-9-]{1,64}$" };
}
