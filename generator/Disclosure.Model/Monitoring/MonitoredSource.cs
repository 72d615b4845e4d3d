using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;

namespace Disclosure.Model.Monitoring;

/// <summary>A row of the form's money below its total: one source of it on the day of monitoring.</summary>
public sealed record MonitoredSource
{
    /// <summary>Which source.</summary>
    public required FundKind Kind { get; init; }

    /// <summary>The row's words, where they are not the kind's own, such as <c>本年一般公共预算拨款</c>.</summary>
    public string? Label { get; init; }

    /// <summary>年初预算数: what the year has of it.</summary>
    public Money? Budget { get; init; }

    /// <summary>已执行数 by the day.</summary>
    public Money? Executed { get; init; }

    /// <summary>全年预计执行数.</summary>
    public Money? Forecast { get; init; }
}
