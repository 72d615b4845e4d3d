using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.Applications;

/// <summary>A project whose result should have been applied to a budget by now and was not, as a row.</summary>
/// <param name="Code">The project's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Path">Its page at the year that was evaluated.</param>
/// <param name="UnitCode">The unit's code; nothing where nobody is named.</param>
/// <param name="Unit">The unit.</param>
/// <param name="State">How it stands, as the project's page has it.</param>
/// <param name="Reason">The same in a sentence.</param>
/// <param name="Due">The last day to publish it; nothing where none is told.</param>
public sealed record UnmadeApplication(
    string Code, string Name, string Path, string? UnitCode, string Unit, Badge State, string? Reason, DateOnly? Due);
