using Disclosure.Model.Evaluations;
using Disclosure.Site.Components;

namespace Disclosure.Site.Results;

/// <summary>A problem that an evaluation found.</summary>
/// <param name="Evaluation">The evaluation.</param>
/// <param name="Number">Its number in the evaluation, from 1.</param>
/// <param name="Finding">The problem, and what is asked for.</param>
public sealed record FindingRow(Evaluation Evaluation, int Number, EvaluationFinding Finding)
{
    /// <summary>How far it is mended by the 整改台账, or that nobody entered it; nothing where that is told elsewhere.</summary>
    public FactCell? Rectification { get; init; }
}
