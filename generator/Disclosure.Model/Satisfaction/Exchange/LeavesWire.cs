namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>A list of leaves as JSON has it.</summary>
internal sealed record LeavesWire
{
    public required string[] Leaves { get; init; }
}
