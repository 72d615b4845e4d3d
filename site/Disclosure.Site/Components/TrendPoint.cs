namespace Disclosure.Site.Components;

/// <summary>A point of a <see cref="TrendChart"/>.</summary>
/// <param name="Label">The year.</param>
/// <param name="Value">The value; nothing leaves a gap.</param>
/// <param name="Text">The value as shown.</param>
public sealed record TrendPoint(string Label, decimal? Value, string Text);
