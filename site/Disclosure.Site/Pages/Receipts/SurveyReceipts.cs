using Disclosure.Model.Satisfaction;

namespace Disclosure.Site.Pages.Receipts;

/// <summary>The receipts of a survey whose result is published.</summary>
/// <param name="Result">The result.</param>
/// <param name="Subject">What was rated.</param>
/// <param name="Path">Its page; nothing where it has none.</param>
public sealed record SurveyReceipts(SatisfactionResult Result, string Subject, string? Path);
