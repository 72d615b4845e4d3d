namespace Disclosure.Site.Results;

/// <summary>年度总体目标 as written: what was promised beside what was done.</summary>
/// <param name="Expected">预期目标.</param>
/// <param name="Actual">实际完成情况; nothing before a self-evaluation.</param>
/// <param name="WholePeriod">The goal over the whole period.</param>
/// <param name="Promised">What the target published with the budget says, where the self-evaluation words it differently.</param>
public sealed record GoalView(string Expected, string? Actual, string? WholePeriod, string? Promised);
