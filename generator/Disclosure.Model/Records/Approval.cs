namespace Disclosure.Model.Records;

/// <summary>An approval (批复). Without one nothing may be published.</summary>
/// <param name="Kind">Who approved.</param>
/// <param name="Document">The document number, such as <c>示财预〔2025〕8号</c>.</param>
/// <param name="Date">The day of approval.</param>
public sealed record Approval(ApprovalKind Kind, string Document, DateOnly Date);
