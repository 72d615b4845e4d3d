using Disclosure.Content.Reading;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Registry;
using F = Disclosure.Model.Fields.MonitoringFields;
using Rows = Disclosure.Model.Fields.MonitoringRowFields;
using Shared = Disclosure.Model.Fields.ProcessFields;

namespace Disclosure.Content.Records;

/// <summary>绩效运行监控.</summary>
internal static class MonitoringReading
{
    private static readonly RowReading<MonitoredSpending> Spending = new(
        Rows.Spending,
        mapping => new MonitoredSpending
        {
            Budget = mapping.Read(Rows.Budget),
            Executed = mapping.Read(Rows.Executed),
            Forecast = mapping.Read(Rows.SpendingForecast),
            Deviation = mapping.Read(Rows.SpendingDeviation),
            Cause = mapping.Read(Rows.SpendingCause),
            Correction = mapping.Read(Rows.SpendingCorrection),
        });

    private static readonly RowReading<MonitoredSource> Source = new(
        F.Sources.Item,
        mapping => new MonitoredSource
        {
            Kind = mapping.Read(Rows.SourceKind),
            Label = mapping.Read(Rows.SourceLabel),
            Budget = mapping.Read(Rows.SourceBudget),
            Executed = mapping.Read(Rows.SourceExecuted),
            Forecast = mapping.Read(Rows.SourceForecast),
        });

    private static readonly RowReading<MonitoredIndicator> Indicator = new(
        F.Indicators.Item,
        mapping => new MonitoredIndicator
        {
            Level1 = mapping.Read(Rows.Level1),
            Level2 = mapping.Read(Rows.Level2),
            Level3 = mapping.Read(Rows.Level3),
            Target = mapping.Read(Rows.Target),
            Progress = mapping.Read(Rows.Progress),
            Forecast = mapping.Read(Rows.Forecast),
            Deviation = mapping.Read(Rows.Deviation),
            Causes = mapping.Read(Rows.Causes),
            Cause = mapping.Read(Rows.Cause),
            Correction = mapping.Read(Rows.Correction),
            Outlook = mapping.Read(Rows.Outlook),
            Remark = mapping.Read(Rows.Remark),
        });

    private static readonly RowReading<MonitoringMeasure> Measure = new(
        F.Measures.Item,
        mapping => new MonitoringMeasure(
            mapping.Read(Rows.MeasureKind),
            mapping.Read(Rows.MeasureDate),
            mapping.Read(Rows.MeasureAmount),
            mapping.Read(Rows.MeasureReason),
            mapping.Read(Rows.Destination)));

    /// <summary>Reads a file of the kind.</summary>
    public static RecordReading<MonitoringRecord> Reading { get; } = new(
        RecordKinds.Monitoring,
        mapping => ProcessReading.Any(mapping, new MonitoringRecord
        {
            Unit = mapping.Read(Shared.Unit),
            Year = mapping.Read(Shared.Year),
            Date = mapping.Read(F.Date),
            Spending = mapping.Read(F.Spending, Spending),
            Sources = mapping.Read(F.Sources, Source),
            Goal = mapping.Read(F.Goal),
            Indicators = mapping.Read(F.Indicators, Indicator),
            Measures = mapping.Read(F.Measures, Measure),
            Items = mapping.Read(F.Items, FormItemReading.Row),
        }));
}
