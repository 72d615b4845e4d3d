using System.Collections.Immutable;
using Disclosure.Model.Budgets;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Registry;
using Disclosure.Site.Components;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Process;

/// <summary>绩效运行监控 of a target on a day, as a row.</summary>
/// <param name="Subject">What was monitored.</param>
/// <param name="Record">The monitoring.</param>
public sealed record MonitoringRow(ProcessSubject Subject, MonitoringRecord Record)
{
    /// <summary>执行进度: what was spent by the day, of what the year has.</summary>
    public ExecutionRate Execution => ExecutionRate.Of(Record.Spending?.Budget, Record.Spending?.Executed);

    /// <summary>How many indicators are off; nothing where none was monitored.</summary>
    public int? Off => Record.Indicators.IsEmpty ? null : Record.Indicators.Count(indicator => indicator.IsOff);

    /// <summary>Whether an indicator or the spending is off.</summary>
    public bool IsOff => !string.IsNullOrWhiteSpace(Record.Spending?.Deviation) || Record.Indicators.Any(indicator => indicator.IsOff);

    /// <summary>How it stands in a word; nothing where the record says nothing of it.</summary>
    public Badge? State => this switch
    {
        { Record.Withheld: not null } => EmptyCells.WithheldBadge,
        _ when Held is { } held => held,
        { IsOff: true } => new Badge("有偏离", Tone.Caution),
        { Record: { Spending: null, Indicators.IsEmpty: true } } => null,
        _ => new Badge("未偏离", Tone.Good),
    };

    /// <summary>What was monitored, spending first, as rows.</summary>
    public ImmutableArray<MonitoredItem> Items => MonitoredItem.Of(this);

    /// <summary>What the bureau did, as rows.</summary>
    public ImmutableArray<MeasureRow> Measures => [.. Record.Measures.Select(measure => new MeasureRow(Subject, Record, measure))];

    /// <summary>A monitoring as a row.</summary>
    public static MonitoringRow Of(RecordSet records, MonitoringRecord record) => new(ProcessSubject.Of(records, record), record);

    /// <summary>That payments are held back, where the last word on payments says so.</summary>
    private Badge? Held => Record.Measures.LastOrDefault(measure => measure.Kind != MonitoringMeasureKind.Recovered) is { } last
        && last.Kind is MonitoringMeasureKind.Stopped or MonitoringMeasureKind.Suspended
            ? MonitoringTables.BadgeOf(last.Kind)
            : null;
}
