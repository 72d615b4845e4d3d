namespace Disclosure.FeedbackApi.Results;

/// <summary>The 95 % interval of a rate, in per cent.</summary>
/// <param name="Lower">Its lower bound.</param>
/// <param name="Upper">Its upper bound.</param>
public sealed record IntervalView(decimal Lower, decimal Upper);
