using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Monitoring;
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
    /// <summary>How many deviations readers see; all are in the file.</summary>
    public const int MostDeviations = 100;

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

    /// <summary>The departments, each with the newest monitoring of its projects.</summary>
    public required ImmutableArray<MonitoredDepartment> Departments { get; init; }

    /// <summary>The units that have not published a day's monitoring.</summary>
    public required ImmutableArray<MonitoringGap> Gaps { get; init; }

    /// <summary>
    /// How many projects with a target were not monitored at all, what their targets give them, and how many are withheld: in none of the
    /// sums.
    /// </summary>
    public required (int Number, Money Amount, int Withheld) Unmonitored { get; init; }

    /// <summary>What is in none of the sums, in a line.</summary>
    public string NotSummed => SumGaps.OfWords(
        "已执行数和全年预算",
        Unmonitored.Number == 0
            ? null
            : $"没有监控的项目 {Unmonitored.Number} 个（年初预算 {new AmountView(Unmonitored.Amount).Brief}）",
        Unmonitored.Withheld == 0 ? null : $"不予公开或已撤下的 {Unmonitored.Withheld} 个");

    /// <summary>The way to the other years.</summary>
    public YearSwitch Switch =>
        new("年度", [.. Years.Select(year => new SwitchLink($"{year} 年", LinkTo(SitePaths.Monitoring(year)), year == Year))]);

    /// <summary>The year in figures, by the newest monitoring of each.</summary>
    public ImmutableArray<FigureTile> Tiles => MonitoringFigures.Of(Rows, Gaps).Tiles;

    /// <summary>Payments suspended, stopped and resumed.</summary>
    public ImmutableArray<MeasureRow> Held => [.. Measures.Where(row => !MonitoringFigures.IsRecovered(row))];

    /// <summary>Idle funds taken back.</summary>
    public ImmutableArray<MeasureRow> Recovered => [.. Measures.Where(MonitoringFigures.IsRecovered)];

    /// <summary>What is off: first what can be reached no more, then what may be, then all other.</summary>
    public ImmutableArray<MonitoredItem> Deviations =>
        field.IsDefault ? field = [.. Items.Where(item => item.IsDeviating).OrderBy(RankOf)] : field;

    /// <summary>The days that there are monitorings of, newest first, each with a table of projects and one of units as a whole.</summary>
    public IEnumerable<(DateOnly Day, ImmutableArray<FactTable> Tables)> Days => Rows.GroupBy(row => row.Record.Date)
        .OrderByDescending(day => day.Key).Select(day => (day.Key, TablesOf(day.Key, [.. day])));

    /// <summary>Whether a list is too long for a page; it is in its file then.</summary>
    public static bool IsLong<TRow>(ImmutableArray<TRow> rows) => rows.Length > LongIndex.LongestPage;

    /// <summary>Payments held back, for readers.</summary>
    public FactTable HeldShown => HeldTable.BelowHeading(this, Held).Within("held");

    /// <summary>Idle funds taken back, for readers.</summary>
    public FactTable RecoveredShown => RecoveredTable.BelowHeading(this, Recovered).Within("recovered");

    /// <summary>The departments for readers.</summary>
    public FactTable DepartmentsShown => MonitoredDepartments.Departments.BelowHeading(this, Departments);

    /// <summary>What is off, for readers: the first of it, where it is much.</summary>
    public FactTable DeviationsShown => (HasOneDay ? DeviationsOfADay : MonitoringTables.Deviations)
        .BelowHeading(this, [.. Deviations.Take(MostDeviations)]);

    /// <summary>Who has not told, for readers.</summary>
    public FactTable GapsShown => MonitoringTables.Gaps.BelowHeading(this, Gaps);

    /// <inheritdoc/>
    public override ColumnTags? Column => new(Title, Description ?? Title, "绩效运行监控,双监控,暂缓拨款,收回资金", "绩效运行监控");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
    [
        MonitoredDepartments.Departments.Data(Departments),
        MonitoringTables.Measures.Data(Measures),
        MonitoringTables.Deviations.Data(Deviations),
        MonitoringTables.Monitoring.Data(InOrderShown),
        MonitoringTables.Items.Data(Items),
        MonitoringTables.Gaps.Data(Gaps),
    ];

    private static Table<MonitoredItem> DeviationsOfADay { get; } = MonitoringTables.Deviations.Hiding("date");

    private static Table<MeasureRow> HeldTable { get; } = MonitoringTables.Measures.Hiding("destination");

    private static Table<MeasureRow> RecoveredTable { get; } = MonitoringTables.Measures.Hiding("kind");

    // As the page lists them: newest day first, projects before units as a whole.
    private IEnumerable<MonitoringRow> InOrderShown =>
        Rows.OrderByDescending(row => row.Record.Date).ThenBy(row => row.Record.Project is null);

    private IEnumerable<MonitoredItem> Items => Rows.SelectMany(row => row.Items);

    private IEnumerable<MeasureRow> Measures => MonitoringFigures.MeasuresOf(Rows).OrderBy(row => row.Measure.Date);

    private bool HasOneDay => Rows.Select(row => row.Record.Date).Distinct().Count() == 1;

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => MonitoringYearSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumber("year", Year.Number);
        MonitoringFigures.Of(Rows, Gaps).Write(json);
        json.WriteNumber("unmonitored", Unmonitored.Number);
        json.WriteNumber("unmonitoredAmount", Unmonitored.Amount.Yuan);
    }

    private static int RankOf(MonitoredItem item) => item.Outlook switch
    {
        CompletionOutlook.Impossible => 0,
        CompletionOutlook.Possible => 1,
        _ => 2,
    };

    private ImmutableArray<FactTable> TablesOf(DateOnly day, ImmutableArray<MonitoringRow> rows)
    {
        var apart = rows.ToLookup(row => row.Subject.IsUnit);
        return
        [
            .. Shown(day, MonitoringTables.OfProjectsOnADay, $"截至 {day.InChinese()}的项目", [.. apart[false]]),
            .. Shown(day, MonitoringTables.OfUnitsOnADay, $"截至 {day.InChinese()}的部门（单位）整体", [.. apart[true]]),
        ];
    }

    private IEnumerable<FactTable> Shown(
        DateOnly day, Table<MonitoringRow> table, string caption, ImmutableArray<MonitoringRow> rows) => rows.IsEmpty
        ? []
        : [table.ForReaders(this, $"{caption}（{rows.Length} 个）", rows).Within(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
}
