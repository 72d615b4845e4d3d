using Disclosure.Model.Amounts;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.Gallery;

/// <summary>A row of the gallery's table.</summary>
/// <param name="Name">The name, with a link where there is a unit below it.</param>
/// <param name="Unit">A line below.</param>
/// <param name="Budget">An amount.</param>
/// <param name="State">A state.</param>
internal sealed record SampleProject(string Name, string? Unit, Money? Budget, Badge? State);
