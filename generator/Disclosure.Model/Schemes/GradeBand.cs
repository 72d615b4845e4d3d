using Disclosure.Model.Amounts;
using Disclosure.Model.Evaluations;

namespace Disclosure.Model.Schemes;

/// <summary>From this unrounded total on, this grade.</summary>
/// <param name="From">The lowest total, included.</param>
/// <param name="Grade">The grade.</param>
public sealed record GradeBand(Points From, Grade Grade);
