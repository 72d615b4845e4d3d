using Disclosure.Model.Targets;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.Exits;

/// <summary>A policy or project of several years whose last year it is, as a row.</summary>
/// <param name="Target">Its newest target.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">Who carries it out.</param>
/// <param name="Next">What is known of what comes after: it is in the list of exits, it goes on, or it is too early to know.</param>
public sealed record EndingRow(ProjectTarget Target, string Name, string Unit, Badge Next);
