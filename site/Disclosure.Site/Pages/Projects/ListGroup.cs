using System.Collections.Immutable;
using Disclosure.Site.Components;

namespace Disclosure.Site.Pages.Projects;

/// <summary>Lists of one kind, such as those by grade.</summary>
/// <param name="Anchor">The anchor of its heading.</param>
/// <param name="Name">What the lists differ by.</param>
/// <param name="Links">The lists, each with how many projects it has.</param>
public sealed record ListGroup(string Anchor, string Name, ImmutableArray<SwitchLink> Links);
