using System.Collections.Immutable;

namespace Disclosure.Site.Components;

/// <summary>The stages of a year one after another, each with its result or the reason why there is none.</summary>
/// <param name="Name">What it shows, such as <c>2025 年度的五个阶段</c>; read aloud alone.</param>
/// <param name="Steps">The stages, in their order.</param>
public sealed record StageStrip(string Name, ImmutableArray<StageStep> Steps);
