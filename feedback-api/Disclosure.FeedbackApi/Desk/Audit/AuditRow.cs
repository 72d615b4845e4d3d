namespace Disclosure.FeedbackApi.Desk.Audit;

/// <summary>A line of the audit log in words.</summary>
/// <param name="Number">Its number.</param>
/// <param name="At">When, in China.</param>
/// <param name="Who">Who did it.</param>
/// <param name="Action">What they did.</param>
/// <param name="Subject">To what.</param>
/// <param name="Detail">The rest.</param>
public sealed record AuditRow(long Number, string At, string Who, string Action, string Subject, string Detail);
