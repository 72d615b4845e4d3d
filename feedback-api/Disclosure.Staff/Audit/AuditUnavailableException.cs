namespace Disclosure.Staff.Audit;

/// <summary>An entry of the audit trail could not be kept, so that what it says must not be done.</summary>
/// <param name="reason">What kept it from that.</param>
public sealed class AuditUnavailableException(Exception reason) : Exception("审计日志写不进去，操作没有进行。", reason);
