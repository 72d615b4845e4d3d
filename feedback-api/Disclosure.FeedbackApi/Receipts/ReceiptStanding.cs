using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Receipts;

/// <summary>In which result a rating is counted; never how it answered.</summary>
/// <param name="Receipt">The receipt.</param>
/// <param name="Survey">The survey.</param>
/// <param name="Subject">What was rated.</param>
/// <param name="Result">The address of the result, below the service's root.</param>
/// <param name="State">What became of the rating.</param>
/// <param name="Reason">Why it was taken out; nothing where it was not.</param>
/// <param name="ResultDay">The day of the published result; nothing while the survey is open and there is none.</param>
/// <param name="Root">The Merkle root of the result; nothing where the rating is not under it.</param>
/// <param name="Salt">What its leaf is salted with; nothing where there is no proof.</param>
/// <param name="Proof">That it is under the root.</param>
public sealed record ReceiptStanding(
    string Receipt,
    string Survey,
    string Subject,
    string Result,
    ReceiptState State,
    ExclusionReason? Reason,
    DateOnly? ResultDay,
    string? Root,
    string? Salt,
    ReceiptProof? Proof);
