namespace Disclosure.Model.Scoring;

/// <summary>A value that went into a score.</summary>
/// <param name="Name">What it is, such as <c>实际完成值</c>.</param>
/// <param name="Value">The value as read.</param>
public sealed record ReceiptInput(string Name, string Value);
