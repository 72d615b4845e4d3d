using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Moderation;

/// <summary>Takes a rating out of the count.</summary>
/// <param name="Reason">Why: published with the number.</param>
/// <param name="Note">What was found out, for the audit log.</param>
public sealed record ExclusionRequest(ExclusionReason? Reason, string? Note);
