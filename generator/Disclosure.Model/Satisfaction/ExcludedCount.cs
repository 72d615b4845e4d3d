namespace Disclosure.Model.Satisfaction;

/// <summary>How many ratings were taken out of the count for a reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Number">How many.</param>
public sealed record ExcludedCount(ExclusionReason Reason, int Number);
