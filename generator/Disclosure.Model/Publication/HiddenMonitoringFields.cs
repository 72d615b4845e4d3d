using Disclosure.Model.Monitoring;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Publication;

/// <summary>Takes amounts, values and texts out of 绩效运行监控.</summary>
internal static class HiddenMonitoringFields
{
    /// <summary>The name of a row of the money: its own words, or its kind's.</summary>
    public static string NameOf(MonitoredSource source) => source.Label ?? source.Kind.Term();

    public static MonitoringRecord? TryHide(MonitoringRecord record, HiddenField field) => field.Path switch
    {
        { Key: "spending", Row: null } when record.Spending is { } spending =>
            Without(spending, field) is { } left ? record with { Spending = left } : null,
        { Key: "indicators" } => HiddenFields.Rows(record.Indicators, field, row => row.Level3, Without) is { } rows
            ? record with { Indicators = rows }
            : null,
        { Key: "measures" } => HiddenFields.Rows(
            record.Measures, field, measure => HiddenProcessFields.NameOf(measure.Date), Without) is { } measures
            ? record with { Measures = measures }
            : null,
        { Key: "sources" } => HiddenFields.Rows(record.Sources, field, NameOf, Without) is { } sources
            ? record with { Sources = sources }
            : null,
        { Key: "goal", Row: null, Leaf: null } when record.Goal is not null =>
            record with { Goal = HiddenProcessFields.Without(record.Goal, field) },
        { Key: "items" } => HiddenFields.Rows(record.Items, field, item => item.Label, HiddenTableFields.WithoutText) is { } items
            ? record with { Items = items }
            : null,
        _ => null,
    };

    private static MonitoredSpending? Without(MonitoredSpending spending, HiddenField field) => field.Path.Leaf switch
    {
        null => new MonitoredSpending
        {
            Deviation = HiddenProcessFields.Without(spending.Deviation, field),
            Cause = HiddenProcessFields.Without(spending.Cause, field),
            Correction = HiddenProcessFields.Without(spending.Correction, field),
        },
        "budget" => spending with { Budget = null },
        "executed" => spending with { Executed = null },
        "forecast" => spending with { Forecast = null },
        "deviation" => spending with { Deviation = HiddenProcessFields.Without(spending.Deviation, field) },
        "cause" => spending with { Cause = HiddenProcessFields.Without(spending.Cause, field) },
        "correction" => spending with { Correction = HiddenProcessFields.Without(spending.Correction, field) },
        _ => null,
    };

    private static MonitoredSource? Without(MonitoredSource source, string? leaf, HiddenField field) => leaf switch
    {
        null => source with { Budget = null, Executed = null, Forecast = null },
        "budget" => source with { Budget = null },
        "executed" => source with { Executed = null },
        "forecast" => source with { Forecast = null },
        _ => null,
    };

    private static MonitoredIndicator? Without(MonitoredIndicator row, string? leaf, HiddenField field) => leaf switch
    {
        null => row with
        {
            Target = HiddenText.Value,
            Progress = null,
            Forecast = null,
            Deviation = HiddenProcessFields.Without(row.Deviation, field),
            Cause = HiddenProcessFields.Without(row.Cause, field),
            Correction = HiddenProcessFields.Without(row.Correction, field),
            Remark = HiddenProcessFields.Without(row.Remark, field),
        },
        "target" => row with { Target = HiddenText.Value },
        "progress" => row with { Progress = null },
        "forecast" => row with { Forecast = null },
        "deviation" => row with { Deviation = HiddenProcessFields.Without(row.Deviation, field) },
        "cause" => row with { Cause = HiddenProcessFields.Without(row.Cause, field) },
        "correction" => row with { Correction = HiddenProcessFields.Without(row.Correction, field) },
        "remark" => row with { Remark = HiddenProcessFields.Without(row.Remark, field) },
        _ => null,
    };

    private static MonitoringMeasure? Without(MonitoringMeasure measure, string? leaf, HiddenField field) => leaf switch
    {
        null => measure with
        {
            Amount = null,
            Reason = HiddenText.Without(measure.Reason, field.Figures),
            Destination = HiddenProcessFields.Without(measure.Destination, field),
        },
        "amount" => measure with { Amount = null },
        "reason" => measure with { Reason = HiddenText.Without(measure.Reason, field.Figures) },
        "destination" => measure with { Destination = HiddenProcessFields.Without(measure.Destination, field) },
        _ => null,
    };
}
