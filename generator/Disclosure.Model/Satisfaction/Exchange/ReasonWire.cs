namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>A reason as JSON has it.</summary>
internal sealed record ReasonWire
{
    public required string Code { get; init; }

    public required string Text { get; init; }
}
