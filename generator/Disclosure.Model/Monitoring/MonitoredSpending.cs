using Disclosure.Model.Amounts;

namespace Disclosure.Model.Monitoring;

/// <summary>Spending on the day of monitoring.</summary>
/// <param name="Budget">全年预算数.</param>
/// <param name="Executed">已执行数 by the day.</param>
/// <param name="Deviation">偏离情况, how it is off what the day should have seen; nothing where it is on its way.</param>
/// <param name="Cause">偏差原因.</param>
/// <param name="Correction">纠正措施.</param>
public sealed record MonitoredSpending(Money? Budget, Money? Executed, string? Deviation, string? Cause, string? Correction);
