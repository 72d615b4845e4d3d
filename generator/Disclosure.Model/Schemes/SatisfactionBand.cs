using Disclosure.Model.Amounts;

namespace Disclosure.Model.Schemes;

/// <summary>A band of a banded satisfaction rule: from this rate on, this share of the weight.</summary>
/// <param name="From">The lowest rate of the band, included.</param>
/// <param name="Share">The share of the weight given.</param>
public sealed record SatisfactionBand(Percentage From, Percentage Share);
