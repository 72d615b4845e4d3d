using Disclosure.Model.Amounts;

namespace Disclosure.Model.Monitoring;

/// <summary>A measure of the bureau: payments suspended or stopped, idle funds taken back.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Date">When.</param>
/// <param name="Amount">How much, in 元.</param>
/// <param name="Reason">Why.</param>
/// <param name="Destination">收回资金的去向, where the money went.</param>
public sealed record MonitoringMeasure(
    MonitoringMeasureKind Kind, DateOnly Date, Money? Amount, string Reason, string? Destination);
