namespace Disclosure.Publishing.Reports;

/// <summary>How long a step took.</summary>
/// <param name="Stage">The step.</param>
/// <param name="Elapsed">The time by the options' clock.</param>
public sealed record StageTime(BuildStage Stage, TimeSpan Elapsed);
