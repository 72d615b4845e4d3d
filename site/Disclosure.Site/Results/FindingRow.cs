using Disclosure.Model.Evaluations;

namespace Disclosure.Site.Results;

/// <summary>A problem that an evaluation found.</summary>
/// <param name="Evaluation">The evaluation.</param>
/// <param name="Number">Its number in the evaluation, from 1.</param>
/// <param name="Finding">The problem, and what is asked for.</param>
public sealed record FindingRow(Evaluation Evaluation, int Number, EvaluationFinding Finding);
