using Disclosure.FeedbackApi.Cases;

namespace Disclosure.FeedbackApi.Handling;

/// <summary>A step that staff take.</summary>
/// <param name="Kind">Which: <c>contacted</c>, <c>replied</c>, <c>rectified</c>; by an approver <c>explained</c>, <c>appealUpheld</c>, <c>appealDismissed</c>.</param>
/// <param name="Text">What is said to the respondent: 500 characters at most.</param>
public sealed record CaseStepRequest(CaseStepKind? Kind, string? Text);
