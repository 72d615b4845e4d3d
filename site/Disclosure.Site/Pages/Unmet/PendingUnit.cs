using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.Unmet;

/// <summary>A unit of which a self-evaluation is not there, so that what it did not do is not counted.</summary>
/// <param name="Code">The unit's code.</param>
/// <param name="Name">The unit.</param>
/// <param name="Path">Its page.</param>
/// <param name="Forms">How many self-evaluations are missing.</param>
/// <param name="State">How its publication with the accounts stands.</param>
public sealed record PendingUnit(string Code, string Name, string Path, int Forms, Badge State);
