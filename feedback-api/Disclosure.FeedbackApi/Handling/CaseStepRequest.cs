using Disclosure.FeedbackApi.Cases;

namespace Disclosure.FeedbackApi.Handling;

/// <summary>A step that staff take.</summary>
/// <param name="Kind">Which step; <c>explained</c>, <c>appealUpheld</c> and <c>appealDismissed</c> are an approver's.</param>
/// <param name="Text">What is said to the respondent: 500 characters at most.</param>
public sealed record CaseStepRequest(CaseStepKind? Kind, string? Text);
