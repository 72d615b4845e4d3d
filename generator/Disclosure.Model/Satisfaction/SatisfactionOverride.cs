using Disclosure.Model.Amounts;

namespace Disclosure.Model.Satisfaction;

/// <summary>Staff decided on another rate than the survey gave. Both are published, with the reason.</summary>
/// <param name="Value">The rate that enters the score.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">The office that decided, never a person.</param>
public sealed record SatisfactionOverride(Percentage Value, string Reason, string By);
