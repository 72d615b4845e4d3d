using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Monitoring;
using Disclosure.Site.Components;
using Disclosure.Site.Process;

namespace Disclosure.Site.Pages.Monitoring;

/// <summary>
/// A year's monitoring in figures: of each project its newest, of money held back the last word, of money taken back all. A unit as a whole
/// is counted apart: its projects' money is in its own.
/// </summary>
internal sealed record MonitoringFigures
{
    private readonly ImmutableArray<MonitoringRow> _newest;
    private readonly ImmutableArray<MeasureRow> _measures;
    private readonly int _units;
    private readonly int _missingUnits;
    private readonly int _lateUnits;

    private MonitoringFigures(ImmutableArray<MonitoringRow> rows, ImmutableArray<MonitoringGap> gaps)
    {
        _newest = NewestOf(rows);
        _units = rows.Where(row => row.Subject.IsUnit).Select(row => row.Subject.Code).Distinct().Count();
        _measures = MeasuresOf(rows);
        var missing = gaps.Where(gap => gap.IsLate).Select(gap => gap.UnitCode).ToHashSet();
        _missingUnits = missing.Count;
        _lateUnits = rows.Where(row => row.Subject.Clock?.State == ClockState.Late).Select(row => row.Subject.UnitCode)
            .Where(unit => !missing.Contains(unit)).Distinct().Count();
    }

    /// <summary>The figures of a year.</summary>
    /// <param name="rows">The monitorings.</param>
    /// <param name="gaps">Who has not told.</param>
    public static MonitoringFigures Of(ImmutableArray<MonitoringRow> rows, ImmutableArray<MonitoringGap> gaps) => new(rows, gaps);

    /// <summary>The newest monitoring of each project.</summary>
    public static ImmutableArray<MonitoringRow> NewestOf(ImmutableArray<MonitoringRow> rows) =>
    [
        .. rows.Where(row => !row.Subject.IsUnit).GroupBy(row => row.Subject.Code)
            .Select(project => project.MaxBy(row => row.Record.Date)!),
    ];

    /// <summary>The measures of a year; one that a later monitoring tells again is one.</summary>
    public static ImmutableArray<MeasureRow> MeasuresOf(ImmutableArray<MonitoringRow> rows) =>
        [.. rows.SelectMany(row => row.Measures).DistinctBy(row => (row.Subject.Code, row.Subject.IsUnit, row.Measure))];

    /// <summary>Whether a measure took idle funds back.</summary>
    public static bool IsRecovered(MeasureRow row) => row.Measure.Kind == MonitoringMeasureKind.Recovered;

    /// <summary>The figures for readers.</summary>
    public ImmutableArray<FigureTile> Tiles =>
    [
        new("监控的项目", Figure(_newest.Length), "个", NewestNote),
        new("有偏离", Figure(Off), "个", Withheld is > 0 and var withheld ? $"另有不予公开 {withheld} 个" : null, "#deviations"),
        new("执行进度", Rate.Value?.ToString() ?? "—", "", RateNote),
        new("暂缓、停止拨款", Figure(Held.Count()), "个", HeldNote, "#held"),
        Recovered.Tile("收回资金") with { Href = "#recovered" },
    ];

    private int Off => _newest.Count(row => row.IsOff);

    private int Withheld => _newest.Count(row => row.Subject.Withheld is not null);

    private ImmutableArray<ExecutionRate> Stated =>
        [.. _newest.Select(row => row.Execution).Where(rate => rate is { Budget: not null, Executed: not null })];

    private ExecutionRate Rate => ExecutionRate.OfSums(Stated);

    // The last word on payments of each project: what was suspended first and stopped then is one sum, and what is paid again is none.
    private ImmutableArray<MeasureRow> LastWords =>
    [
        .. _measures.Where(row => !IsRecovered(row)).GroupBy(row => (row.Subject.Code, row.Subject.IsUnit))
            .Select(project => project.OrderBy(row => row.Measure.Date).Last()),
    ];

    private IEnumerable<MeasureRow> Held => LastWords.Where(row => row.Measure.Kind != MonitoringMeasureKind.Resumed);

    private int Resumed => LastWords.Count(row => row.Measure.Kind == MonitoringMeasureKind.Resumed);

    private string? HeldNote => string.Join('；', new[]
    {
        HeldAmount.Sum is { } held ? $"涉及 {new AmountView(held).Brief}" : null,
        HeldAmount.Note,
        Resumed == 0 ? null : $"另有 {Resumed} 个已恢复拨款",
    }.OfType<string>()) is { Length: > 0 } note ? note : null;

    private AmountSum HeldAmount => AmountSum.Of(Held, row => row.Measure.Amount, _ => null);

    private AmountSum Recovered => AmountSum.Of(_measures.Where(IsRecovered), row => row.Measure.Amount, _ => null);

    private string? NewestNote => string.Join('；', new[]
    {
        _newest.IsEmpty ? null : $"最近一次截至 {_newest.Max(row => row.Record.Date).InChinese()}",
        _units == 0 ? null : $"另有部门（单位）整体 {_units} 个",
        MonitoringWords.Late(_missingUnits, _lateUnits),
    }.OfType<string>()) is { Length: > 0 } note ? note : null;

    private string? RateNote => (Rate.Budget, Rate.Executed) is ({ } budget, { } executed) && !Stated.IsEmpty
        ? $"已执行 {new AmountView(executed).Brief}，全年预算 {new AmountView(budget).Brief}"
            + (Stated.Length == _newest.Length ? "" : $"；只算两项金额都有的 {Stated.Length} 个")
        : null;

    /// <summary>Writes the figures into an object that has been begun.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("monitored", _newest.Length);
        json.WriteNumber("unitsAsAWhole", _units);
        json.WriteNumber("withheld", Withheld);
        json.WriteNumber("deviating", Off);
        if (Rate.ShownPercent is { } percent)
            json.WriteNumber("rate", percent / 100m);
        json.WriteNumber("held", Held.Count());
        HeldAmount.Write(json, "heldAmount");
        json.WriteNumber("resumed", Resumed);
        Recovered.Write(json, "recovered");
        json.WriteNumber("missingUnits", _missingUnits);
        json.WriteNumber("lateUnits", _lateUnits);
    }

    private static string Figure(int count) => count.ToString(CultureInfo.InvariantCulture);
}
