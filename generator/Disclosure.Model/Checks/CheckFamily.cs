using System.Collections.Immutable;

namespace Disclosure.Model.Checks;

/// <summary>A family of checks that belong together, as <c>generator/FINDINGS.md</c> lists them.</summary>
/// <param name="Title">The family's name for staff, such as <c>内容完整</c>.</param>
/// <param name="Definitions">What its checks can find, by code.</param>
public sealed record CheckFamily(string Title, ImmutableArray<FindingDefinition> Definitions);
