namespace Disclosure.FeedbackApi.Results;

/// <summary>The leaves under a result's root.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Root">The root.</param>
/// <param name="Leaves">The hash of each receipt counted, in ordinal order.</param>
public sealed record LeavesView(string Survey, string Root, IReadOnlyList<string> Leaves);
