using System.Collections.Immutable;

namespace Disclosure.Site.Results;

/// <summary>The rows under one first-level indicator.</summary>
/// <param name="Name">一级指标 as written.</param>
/// <param name="Rows">The rows.</param>
public sealed record IndicatorGroup(string Name, ImmutableArray<IndicatorRow> Rows);
