using Disclosure.Model.Evaluations;

namespace Disclosure.Site.Pages.Rectifications;

/// <summary>A problem that a published evaluation found, for which the 整改台账 has no item.</summary>
/// <param name="Evaluation">The evaluation.</param>
/// <param name="Path">Its page.</param>
/// <param name="Number">Which of its problems, from 1.</param>
/// <param name="Finding">The problem.</param>
/// <param name="Subject">The project or unit evaluated.</param>
/// <param name="Unit">The unit.</param>
/// <param name="IsPast">Whether its deadline has passed.</param>
public sealed record UnregisteredFinding(
    Evaluation Evaluation, string Path, int Number, EvaluationFinding Finding, string Subject, string Unit, bool IsPast);
