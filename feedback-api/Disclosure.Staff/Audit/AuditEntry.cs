namespace Disclosure.Staff.Audit;

/// <summary>A line of the audit log.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="At">When.</param>
/// <param name="Who">Who did it.</param>
/// <param name="Action">What they did.</param>
/// <param name="Subject">To what: a survey, a receipt, a batch.</param>
/// <param name="Detail">The rest, in words.</param>
/// <param name="Previous">The hash of the line before; zeros before the first.</param>
/// <param name="Hash">SHA-256 of the line with this empty: no line can be changed, added or taken out and the last hash stay.</param>
public sealed record AuditEntry(
    long Number, DateTimeOffset At, string Who, string Action, string Subject, string Detail, string Previous, string Hash);
