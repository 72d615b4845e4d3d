using System.Collections.Immutable;
using Disclosure.Forms.Headings;
using Disclosure.Model.Calendar;
using Disclosure.Model.Monitoring;

namespace Disclosure.Forms.Reading.Drafts;

/// <summary>What 绩效运行监控表 says beside its head.</summary>
public sealed record MonitoringFacts
{
    /// <summary>The part of the year that the figures are of; nothing where the form does not tell its end.</summary>
    internal PeriodText? Period { get; init; }

    /// <summary>Why the days that the form tells are none of its own, in words; nothing where it tells none, or just one.</summary>
    internal string? DayDoubt { get; init; }

    /// <summary>The total of its money; nothing where the form has none.</summary>
    public MonitoredSpending? Spending { get; init; }

    /// <summary>Its money by source.</summary>
    public ImmutableArray<MonitoredSource> Sources { get; init; } = [];

    /// <summary>年度总体目标; nothing where nothing was written.</summary>
    public string? Goal { get; init; }

    /// <summary>Its indicators.</summary>
    public ImmutableArray<MonitoredIndicator> Indicators { get; init; } = [];

    /// <summary>Whether nothing was filled in.</summary>
    public bool IsBlank => Spending is null && Goal is null
        && Sources.All(source => (source.Budget ?? source.Executed ?? source.Forecast) is null)
        && Indicators.All(row => row.Target.IsEmpty && row.Progress is null && row.Forecast is null);

    /// <summary>监控日期 in a year; nothing where the form does not tell it.</summary>
    public DateOnly? DayIn(FiscalYear year) => Period?.EndIn(year);
}
