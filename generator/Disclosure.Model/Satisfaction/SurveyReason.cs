namespace Disclosure.Model.Satisfaction;

/// <summary>A reason for a bad rating.</summary>
/// <param name="Code">Its code on the wire and in the store, such as <c>slow</c>.</param>
/// <param name="Text">What a respondent reads.</param>
public sealed record SurveyReason(string Code, string Text);
