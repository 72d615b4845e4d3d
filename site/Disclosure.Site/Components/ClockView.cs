using System.Collections.Immutable;

namespace Disclosure.Site.Components;

/// <summary>A disclosure clock in words: what approval started it, when publication was due, when it came.</summary>
/// <param name="Name">What is to be published, such as <c>预算公开</c>.</param>
/// <param name="State">The state.</param>
/// <param name="Facts">Approval, due date, publication and days late, as far as they are known.</param>
public sealed record ClockView(string Name, Badge State, ImmutableArray<FactItem> Facts);
