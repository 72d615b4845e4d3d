namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>A question as JSON has it.</summary>
internal sealed record QuestionWire
{
    public required string Version { get; init; }

    public required string Text { get; init; }

    public ReasonWire[] Reasons { get; init; } = [];
}
