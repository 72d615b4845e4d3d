using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Data;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;
using Disclosure.Site.Tables;
using RazorSlices;

namespace Disclosure.Site.Pages.Monitoring;

/// <summary>How targets and spending of a year went on the days of monitoring, what was done about it, and who has not told.</summary>
public sealed record MonitoringYearPage : Page
{
    /// <summary>What was changed of it after it was published, in a line each.</summary>
    public ImmutableArray<CorrectionLine> Corrections { get; init; } = [];

    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The years that have such a page, newest first.</summary>
    public required ImmutableArray<FiscalYear> Years { get; init; }

    /// <summary>The other pages of the year.</summary>
    public required ImmutableArray<SwitchLink> Others { get; init; }

    /// <summary>The days of the year that the portal's rules have monitored, oldest first.</summary>
    public required ImmutableArray<DateOnly> MonitoringDays { get; init; }

    /// <summary>The day that the page is made for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The monitorings, by what they are about and day.</summary>
    public required ImmutableArray<MonitoringRow> Rows { get; init; }

    /// <summary>The units that have not published a day's monitoring.</summary>
    public required ImmutableArray<MonitoringGap> Gaps { get; init; }

    /// <summary>The way to the other years.</summary>
    public YearSwitch Switch =>
        new("年度", [.. Years.Select(year => new SwitchLink($"{year} 年", LinkTo(SitePaths.Monitoring(year)), year == Year))]);

    /// <summary>The year in figures, by the newest monitoring of each.</summary>
    public ImmutableArray<FigureTile> Tiles => MonitoringFigures.Of(Rows, Gaps).Tiles;

    /// <summary>Payments suspended, stopped and resumed.</summary>
    public ImmutableArray<MeasureRow> Held => [.. Measures.Where(row => !MonitoringFigures.IsRecovered(row))];

    /// <summary>Idle funds taken back.</summary>
    public ImmutableArray<MeasureRow> Recovered => [.. Measures.Where(MonitoringFigures.IsRecovered)];

    /// <summary>What is off.</summary>
    public ImmutableArray<MonitoredItem> Deviations => [.. Items.Where(item => item.IsDeviating)];

    /// <summary>The days that there are monitorings of, newest first, each with its table.</summary>
    public IEnumerable<(DateOnly Day, FactTable Table)> Days => Rows.GroupBy(row => row.Record.Date).OrderByDescending(day => day.Key)
        .Select(day => (day.Key, OfDay.ForReaders(this, $"截至 {day.Key.InChinese()}的监控（{day.Count()} 个）", [.. day])));

    /// <summary>Whether a list is too long for a page; it is in its file then.</summary>
    public static bool IsLong<TRow>(ImmutableArray<TRow> rows) => rows.Length > LongIndex.LongestPage;

    /// <summary>Payments held back, for readers.</summary>
    public FactTable HeldShown => HeldTable.BelowHeading(this, Held);

    /// <summary>Idle funds taken back, for readers.</summary>
    public FactTable RecoveredShown => RecoveredTable.BelowHeading(this, Recovered);

    /// <summary>What is off, for readers.</summary>
    public FactTable DeviationsShown => MonitoringTables.Deviations.BelowHeading(this, Deviations);

    /// <summary>Who has not told, for readers.</summary>
    public FactTable GapsShown => MonitoringTables.Gaps.BelowHeading(this, Gaps);

    /// <inheritdoc/>
    public override ColumnTags? Column => new(Title, Description ?? Title, "绩效运行监控,双监控,暂缓拨款,收回资金", "绩效运行监控");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
    [
        MonitoringTables.Measures.Data(Measures),
        MonitoringTables.Deviations.Data(Deviations),
        MonitoringTables.Monitoring.Data(Rows),
        MonitoringTables.Items.Data(Items),
        MonitoringTables.Gaps.Data(Gaps),
    ];

    private static Table<MonitoringRow> OfDay { get; } = MonitoringTables.Monitoring.Hiding("date");

    private static Table<MeasureRow> HeldTable { get; } = MonitoringTables.Measures.Hiding("destination");

    private static Table<MeasureRow> RecoveredTable { get; } = MonitoringTables.Measures.Hiding("kind");

    private IEnumerable<MonitoredItem> Items => Rows.SelectMany(row => row.Items);

    private IEnumerable<MeasureRow> Measures => Rows.SelectMany(row => row.Measures).OrderBy(row => row.Measure.Date);

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => MonitoringYearSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumber("year", Year.Number);
        MonitoringFigures.Of(Rows, Gaps).Write(json);
    }
}
