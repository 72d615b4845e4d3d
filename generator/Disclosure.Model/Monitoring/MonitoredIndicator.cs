using System.Collections.Immutable;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Monitoring;

/// <summary>An indicator of a target on the day of monitoring.</summary>
public sealed record MonitoredIndicator
{
    /// <summary>一级指标.</summary>
    public required string Level1 { get; init; }

    /// <summary>二级指标.</summary>
    public string Level2 { get; init; } = "";

    /// <summary>三级指标.</summary>
    public required string Level3 { get; init; }

    /// <summary>年度指标值.</summary>
    public required IndicatorValue Target { get; init; }

    /// <summary>What was reached by the day (执行情况); nothing where nothing was written.</summary>
    public IndicatorValue? Progress { get; init; }

    /// <summary>全年预计完成情况, the forecast of the whole year.</summary>
    public IndicatorValue? Forecast { get; init; }

    /// <summary>偏离情况, how it is off what the day should have seen; nothing where it is on its way.</summary>
    public string? Deviation { get; init; }

    /// <summary>偏差原因, the kinds that the form has columns for.</summary>
    public ImmutableArray<DeviationCause> Causes { get; init; } = [];

    /// <summary>偏差原因 in words.</summary>
    public string? Cause { get; init; }

    /// <summary>纠正措施.</summary>
    public string? Correction { get; init; }

    /// <summary>完成目标可能性.</summary>
    public CompletionOutlook? Outlook { get; init; }

    /// <summary>备注.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether it is off what the day should have seen, or cannot be reached any more.</summary>
    public bool IsOff => !string.IsNullOrWhiteSpace(Deviation) || Outlook == CompletionOutlook.Impossible;
}
