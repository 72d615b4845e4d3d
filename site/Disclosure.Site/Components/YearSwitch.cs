using System.Collections.Immutable;

namespace Disclosure.Site.Components;

/// <summary>Links between the years of one thing.</summary>
/// <param name="Name">What is chosen, such as <c>年度</c>.</param>
/// <param name="Links">The choices.</param>
public sealed record YearSwitch(string Name, ImmutableArray<SwitchLink> Links);
