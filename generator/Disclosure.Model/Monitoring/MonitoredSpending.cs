using Disclosure.Model.Amounts;

namespace Disclosure.Model.Monitoring;

/// <summary>Spending on the day of monitoring.</summary>
public sealed record MonitoredSpending
{
    /// <summary>年度预算数 of the form: what the year has.</summary>
    public Money? Budget { get; init; }

    /// <summary>已执行数 by the day.</summary>
    public Money? Executed { get; init; }

    /// <summary>全年预计执行数, the forecast of the whole year.</summary>
    public Money? Forecast { get; init; }

    /// <summary>偏离情况, how it is off what the day should have seen; nothing where it is on its way.</summary>
    public string? Deviation { get; init; }

    /// <summary>偏差原因.</summary>
    public string? Cause { get; init; }

    /// <summary>纠正措施.</summary>
    public string? Correction { get; init; }
}
