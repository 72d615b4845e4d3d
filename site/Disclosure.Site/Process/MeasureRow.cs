using Disclosure.Model.Monitoring;

namespace Disclosure.Site.Process;

/// <summary>A measure of the bureau against what went wrong, as a row.</summary>
/// <param name="Subject">What it was about.</param>
/// <param name="Record">The monitoring that it followed.</param>
/// <param name="Measure">The measure.</param>
public sealed record MeasureRow(ProcessSubject Subject, MonitoringRecord Record, MonitoringMeasure Measure);
