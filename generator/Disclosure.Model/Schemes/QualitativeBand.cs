using System.Collections.Immutable;
using Disclosure.Model.Amounts;

namespace Disclosure.Model.Schemes;

/// <summary>A band for qualitative results: a stated level and the share of the weight it may be given.</summary>
/// <param name="Name">The level's official name, such as <c>达成年度指标</c>.</param>
/// <param name="Lowest">The smallest share of the weight.</param>
/// <param name="Highest">The largest share of the weight.</param>
/// <param name="Words">Words in an actual value that state the level.</param>
public sealed record QualitativeBand(string Name, Percentage Lowest, Percentage Highest, ImmutableArray<string> Words);
