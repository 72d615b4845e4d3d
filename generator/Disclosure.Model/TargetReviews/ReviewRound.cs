namespace Disclosure.Model.TargetReviews;

/// <summary>One round of the review of a target.</summary>
/// <param name="Date">审核日期.</param>
/// <param name="Office">审核机构: which office reviewed.</param>
/// <param name="Result">审核结果.</param>
/// <param name="Opinion">审核意见: why it was sent back or failed.</param>
public sealed record ReviewRound(DateOnly Date, string Office, ReviewResult Result, string? Opinion);
