using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Monitoring;
using Disclosure.Site.Components;
using Disclosure.Site.Process;

namespace Disclosure.Site.Pages.Monitoring;

/// <summary>A year's monitoring in figures: of each project its newest, of measures all.</summary>
internal sealed record MonitoringFigures
{
    private readonly ImmutableArray<MonitoringRow> _newest;
    private readonly ImmutableArray<MeasureRow> _measures;
    private readonly int _lateUnits;

    private MonitoringFigures(ImmutableArray<MonitoringRow> newest, ImmutableArray<MeasureRow> measures, int lateUnits) =>
        (_newest, _measures, _lateUnits) = (newest, measures, lateUnits);

    /// <summary>The figures of a year.</summary>
    /// <param name="rows">The monitorings.</param>
    /// <param name="gaps">Who has not told.</param>
    public static MonitoringFigures Of(ImmutableArray<MonitoringRow> rows, ImmutableArray<MonitoringGap> gaps) => new(
        [.. rows.GroupBy(row => (row.Subject.Code, row.Subject.IsUnit)).Select(group => group.MaxBy(row => row.Record.Date)!)],
        [.. rows.SelectMany(row => row.Measures)],
        gaps.Where(gap => gap.IsLate).Select(gap => gap.UnitCode).Distinct().Count());

    /// <summary>Whether a measure took idle funds back.</summary>
    public static bool IsRecovered(MeasureRow row) => row.Measure.Kind == MonitoringMeasureKind.Recovered;

    /// <summary>The figures for readers.</summary>
    public ImmutableArray<FigureTile> Tiles =>
    [
        new("监控的项目", Figure(_newest.Length), "个", NewestNote),
        new("有偏离", Figure(Off), "个", Withheld is > 0 and var withheld ? $"另有不予公开 {withheld} 个" : null, "#deviations"),
        new("执行进度", Rate.Value?.ToString() ?? "—", "", RateNote),
        new("暂缓、停止拨款", Figure(HeldProjects), "个", HeldAmount.Sum is { } held ? $"涉及 {new AmountView(held).Brief}" : null, "#held"),
        Recovered.Tile("收回资金") with { Href = "#recovered" },
        new("没有公开监控情况", Figure(_lateUnits), "个单位", null, "#gaps"),
    ];

    private int Off => _newest.Count(row => row.Off > 0 || row.Record.Spending?.Deviation is not null);

    private int Withheld => _newest.Count(row => row.Subject.Withheld is not null);

    private ImmutableArray<ExecutionRate> Stated =>
        [.. _newest.Select(row => row.Execution).Where(rate => rate is { Budget: not null, Executed: not null })];

    private ExecutionRate Rate => ExecutionRate.OfSums(Stated);

    private IEnumerable<MeasureRow> Held =>
        _measures.Where(row => row.Measure.Kind is MonitoringMeasureKind.Suspended or MonitoringMeasureKind.Stopped);

    private int HeldProjects => Held.Select(row => (row.Subject.Code, row.Subject.IsUnit)).Distinct().Count();

    private AmountSum HeldAmount => AmountSum.Of(Held, row => row.Measure.Amount, _ => null);

    private AmountSum Recovered => AmountSum.Of(_measures.Where(IsRecovered), row => row.Measure.Amount, _ => null);

    private string? NewestNote => _newest.IsEmpty ? null : $"最近一次截至 {_newest.Max(row => row.Record.Date).InChinese()}";

    private string? RateNote => (Rate.Budget, Rate.Executed) is ({ } budget, { } executed) && !Stated.IsEmpty
        ? $"已执行 {new AmountView(executed).Brief}，全年预算 {new AmountView(budget).Brief}"
            + (Stated.Length == _newest.Length ? "" : $"；只算两项金额都有的 {Stated.Length} 个")
        : null;

    /// <summary>Writes the figures into an object that has been begun.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("monitored", _newest.Length);
        json.WriteNumber("withheld", Withheld);
        json.WriteNumber("deviating", Off);
        if (Rate.ShownPercent is { } percent)
            json.WriteNumber("rate", percent / 100m);
        json.WriteNumber("held", HeldProjects);
        HeldAmount.Write(json, "heldAmount");
        Recovered.Write(json, "recovered");
        json.WriteNumber("lateUnits", _lateUnits);
    }

    private static string Figure(int count) => count.ToString(CultureInfo.InvariantCulture);
}
