using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>The id of a survey, in quotes as codes are.</summary>
public sealed class SurveyIdShape() : ScalarShape<SurveyId>(Mistake.BadCode, "调查编号(英文字母、数字、“-”)", "2025-101-001")
{
    /// <inheritdoc/>
    public override void Write(SurveyId value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Code(value.Value);
    }

    /// <inheritdoc/>
    public override bool TryParse(ReadOnlySpan<char> text, out SurveyId value)
    {
        var read = SurveyId.TryParse(TextShape.Recent.Of(text));
        value = read ?? default;
        return read is not null;
    }

    /// <inheritdoc/>
    public override string? FaultIn(string text) => SurveyId.Fault(text);

    /// <inheritdoc/>
    public override string Format(SurveyId value) => value.Value;

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) =>
        new() { ["type"] = "string", ["pattern"] = SurveyId.Pattern };
}
