using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Monitoring;

/// <summary>
/// 绩效运行监控: how far a target was reached and its money spent on a day within the year (双监控, clause 六). One target may have several,
/// each of another day.
/// </summary>
public sealed record MonitoringRecord : IDisclosureRecord
{
    /// <summary>The project whose target is monitored; nothing where a unit's as a whole is.</summary>
    public ProjectCode? Project { get; init; }

    /// <summary>The unit, or the one that carries the project out.</summary>
    public required UnitCode Unit { get; init; }

    /// <summary>The fiscal year of the target.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>监控日期, the day the figures are of.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Progress of spending; nothing where the form does not say.</summary>
    public MonitoredSpending? Spending { get; init; }

    /// <summary>Progress of each indicator, in the order of the target.</summary>
    public ImmutableArray<MonitoredIndicator> Indicators { get; init; } = [];

    /// <summary>Where the record came from; for staff.</summary>
    public string? Source { get; init; }

    /// <inheritdoc/>
    public RecordKey Key => new(
        RecordKind.Monitoring, Year, Project?.Value ?? Unit.Value, Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
