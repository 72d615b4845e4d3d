namespace Disclosure.Model.Evaluations;

/// <summary>A problem an evaluation found, which its unit must mend.</summary>
/// <param name="Problem">What was found.</param>
/// <param name="Suggestion">What the evaluator asks for.</param>
/// <param name="Deadline">By when it is to be mended.</param>
public sealed record EvaluationFinding(string Problem, string? Suggestion, DateOnly? Deadline);
