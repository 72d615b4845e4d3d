using Disclosure.Content.Reading;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Registry;
using F = Disclosure.Model.Fields.MonitoringFields;

namespace Disclosure.Content.Records;

/// <summary>绩效运行监控.</summary>
internal static class MonitoringReading
{
    private static readonly RowReading<MonitoredSpending> Spending = new(
        F.Spending.Shape,
        mapping => new MonitoredSpending(
            mapping.Read(F.Budget),
            mapping.Read(F.Executed),
            mapping.Read(F.SpendingDeviation),
            mapping.Read(F.SpendingCause),
            mapping.Read(F.SpendingCorrection)));

    private static readonly RowReading<MonitoredIndicator> Indicator = new(
        F.Indicators.Item,
        mapping => new MonitoredIndicator(
            mapping.Read(F.Level1),
            mapping.Read(F.Level2),
            mapping.Read(F.Level3),
            mapping.Read(F.Target),
            mapping.Read(F.Progress),
            mapping.Read(F.Deviation),
            mapping.Read(F.Cause),
            mapping.Read(F.Correction)));

    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<MonitoringRecord> Reading { get; } = new(
        RecordKinds.Monitoring,
        mapping => new MonitoringRecord
        {
            Project = mapping.Read(F.Project),
            Unit = mapping.Read(F.Unit),
            Year = mapping.Read(F.Year),
            Date = mapping.Read(F.Date),
            Spending = mapping.Read(F.Spending, Spending),
            Indicators = mapping.Read(F.Indicators, Indicator),
            Source = mapping.Read(F.Source),
        });
}
