using System.Collections.Immutable;
using Disclosure.Model.Amounts;

namespace Disclosure.Model.Schemes;

/// <summary>A first-level group of a scheme.</summary>
/// <param name="Dimension">What it counts as.</param>
/// <param name="Weight">The points of the group in all.</param>
/// <param name="Labels">The first-level labels that belong to it, such as <c>产出指标</c>; a label matches when it starts with one.</param>
public sealed record SchemeGroup(IndicatorDimension Dimension, Weight Weight, ImmutableArray<string> Labels);
