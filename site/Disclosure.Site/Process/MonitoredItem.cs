using System.Collections.Immutable;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;

namespace Disclosure.Site.Process;

/// <summary>
/// What was monitored on a day, as a row: the progress of an indicator, or that of spending (双监控). Both have a plan, progress, forecast,
/// deviation, cause and correction.
/// </summary>
public sealed record MonitoredItem
{
    /// <summary>What spending is called among the indicators.</summary>
    public const string SpendingName = "预算执行";

    /// <summary>The monitoring.</summary>
    public required MonitoringRow Row { get; init; }

    /// <summary>一级指标; 预算执行 for spending.</summary>
    public required string Level1 { get; init; }

    /// <summary>二级指标; empty where there is none.</summary>
    public string Level2 { get; init; } = "";

    /// <summary>三级指标; 预算执行 for spending.</summary>
    public required string Name { get; init; }

    /// <summary>年度指标值; for spending, what the year has.</summary>
    public string? Target { get; init; }

    /// <summary>What was reached, or spent, by the day.</summary>
    public string? Progress { get; init; }

    /// <summary>The forecast of the whole year.</summary>
    public string? Forecast { get; init; }

    /// <summary>偏离情况; nothing where it is on its way.</summary>
    public string? Deviation { get; init; }

    /// <summary>偏差原因, its kinds and words.</summary>
    public string? Cause { get; init; }

    /// <summary>纠正措施.</summary>
    public string? Correction { get; init; }

    /// <summary>完成目标可能性; nothing for spending.</summary>
    public CompletionOutlook? Outlook { get; init; }

    /// <summary>备注.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether it is off what the day should have seen, or cannot be reached any more.</summary>
    public bool IsDeviating => !string.IsNullOrWhiteSpace(Deviation) || Outlook == CompletionOutlook.Impossible;

    /// <summary>What a monitoring looked at, spending first.</summary>
    public static ImmutableArray<MonitoredItem> Of(MonitoringRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return
        [
            .. row.Record.Spending is { } spending ? [OfSpending(row, spending)] : Array.Empty<MonitoredItem>(),
            .. row.Record.Indicators.Select(indicator => OfIndicator(row, indicator)),
        ];
    }

    private static MonitoredItem OfSpending(MonitoringRow row, MonitoredSpending spending) => new()
    {
        Row = row,
        Level1 = SpendingName,
        Name = SpendingName,
        Target = spending.Budget is { } budget ? new AmountView(budget).Brief : null,
        Progress = spending.Executed is { } executed
            ? new AmountView(executed).Brief + (row.Execution.Value is { } rate ? $"（{rate}）" : "")
            : null,
        Forecast = spending.Forecast is { } forecast ? new AmountView(forecast).Brief : null,
        Deviation = spending.Deviation,
        Cause = spending.Cause,
        Correction = spending.Correction,
    };

    private static MonitoredItem OfIndicator(MonitoringRow row, MonitoredIndicator indicator) => new()
    {
        Row = row,
        Level1 = indicator.Level1,
        Level2 = indicator.Level2,
        Name = indicator.Level3,
        Target = indicator.Target.Raw,
        Progress = indicator.Progress?.Raw,
        Forecast = indicator.Forecast?.Raw,
        Deviation = indicator.Deviation,
        Cause = CauseOf(indicator),
        Correction = indicator.Correction,
        Outlook = indicator.Outlook,
        Remark = indicator.Remark,
    };

    private static string? CauseOf(MonitoredIndicator indicator)
    {
        var kinds = string.Join('、', indicator.Causes.Select(cause => cause.Term()));
        return (kinds.Length, indicator.Cause) switch
        {
            (0, var words) => words,
            (_, null) => kinds,
            (_, var words) => $"{kinds}：{words}",
        };
    }
}
