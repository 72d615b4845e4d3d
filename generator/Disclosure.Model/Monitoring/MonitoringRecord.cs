using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Records;

namespace Disclosure.Model.Monitoring;

/// <summary>
/// 绩效运行监控: how far a target was reached and its money spent on a day within the year (双监控, clause 六). One target may have several,
/// each of another day.
/// </summary>
public sealed record MonitoringRecord : ProcessRecord
{
    /// <summary>监控日期, the day the figures are of.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Progress of spending; nothing where the form does not say.</summary>
    public MonitoredSpending? Spending { get; init; }

    /// <summary>The same by source, as the form's rows below the total; the total is <see cref="Spending"/>.</summary>
    public ImmutableArray<MonitoredSource> Sources { get; init; } = [];

    /// <summary>年度总体目标 as the form has it, where it is not the goal of the year's target.</summary>
    public string? Goal { get; init; }

    /// <summary>Progress of each indicator, in the order of the target.</summary>
    public ImmutableArray<MonitoredIndicator> Indicators { get; init; } = [];

    /// <summary>Payments suspended or stopped, funds taken back, the oldest first.</summary>
    public ImmutableArray<MonitoringMeasure> Measures { get; init; } = [];

    /// <summary>Entries of the form that no other field stands for.</summary>
    public ImmutableArray<FormItem> Items { get; init; } = [];

    /// <inheritdoc/>
    public override DateOnly? Made => Measures.IsEmpty || Measures[^1].Date < Date ? Date : Measures[^1].Date;

    /// <inheritdoc/>
    public override RecordKey Key => new(RecordKind.Monitoring, Year, Code, Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override ProcessRecord ToWithheld(Withholding withheld) => new MonitoringRecord
    {
        Project = Project,
        Unit = Unit,
        Year = Year,
        Name = Name,
        Date = Date,
        Withheld = withheld,
    };
}
