using Disclosure.FeedbackApi.Cases;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>A step of a case as the state has it.</summary>
/// <param name="Survey">The number of its survey in the state.</param>
/// <param name="Step">The step.</param>
internal sealed record CaseStepState(int Survey, CaseStep Step)
{
    /// <summary>Its place among the changes.</summary>
    public (string Receipt, int Number) Place => (Step.Receipt, Step.Number);
}
