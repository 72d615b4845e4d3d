using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Applications;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Registry;
using Disclosure.Model.Stages;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;

namespace Disclosure.Site.Pages.Home;

/// <summary>
/// What is past its day on the first page: faults that are not mended, monitoring that is not public, poor results on which nothing was
/// decided; and what results did to the newest budget.
/// </summary>
public sealed record DueOutcomes
{
    /// <summary>How many faults are past their deadline.</summary>
    public required int Overdue { get; init; }

    /// <summary>How many units have not published the year's monitoring of a project, though the last day for it is past.</summary>
    public required int UnitsWithoutMonitoring { get; init; }

    /// <summary>How many other units have published it all, and some of it late.</summary>
    public required int UnitsLate { get; init; }

    /// <summary>How many results of 中 and 差 have no decision though the budget is decided.</summary>
    public required int Undecided { get; init; }

    /// <summary>The same as large figures, each with the way to its parts.</summary>
    public required ImmutableArray<FigureTile> Tiles { get; init; }

    /// <summary>What results did to the newest budget, in a sentence; nothing where nothing was applied.</summary>
    public required SwitchLink? Applied { get; init; }

    /// <summary>What is past its day; nothing where nothing is known of faults, monitoring and results at all.</summary>
    /// <param name="context">The site.</param>
    /// <param name="budget">The year whose budget the first page shows.</param>
    internal static DueOutcomes? Of(PageContext context, FiscalYear? budget)
    {
        var records = context.Records;
        var items = records.Process.Rectifications;
        var (late, undecided) = (budget is { } year ? LateMonitoring(records, year) : default, UndecidedOf(records));
        if (items.IsEmpty && records.Process.Monitoring.IsEmpty && records.Process.Applications.IsEmpty && undecided.Number == 0)
            return null;
        var counts = RectificationCounts.Of(items, records.AsOf);
        return new DueOutcomes
        {
            Overdue = counts.Overdue,
            UnitsWithoutMonitoring = late.Missing,
            UnitsLate = late.Late,
            Undecided = undecided.Number,
            Tiles =
            [
                new("逾期未整改的问题", BudgetFigures.Figure(counts.Overdue), "个", NoteOf(items, counts, records.AsOf), SitePaths.Rectifications),
                .. budget is { } shown ? [MonitoringTile(records, shown, late)] : Array.Empty<FigureTile>(),
                .. undecided.Year is { } applied
                    ? [UndecidedTile(applied, undecided.Number), UnmadeTile(records, applied)]
                    : Array.Empty<FigureTile>(),
            ],
            Applied = AppliedOf(records),
        };
    }

    /// <summary>Writes the numbers into the twin.</summary>
    internal void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteNumber("overdueRectifications", Overdue);
        json.WriteNumber("unitsWithoutMonitoring", UnitsWithoutMonitoring);
        json.WriteNumber("unitsWithLateMonitoring", UnitsLate);
        json.WriteNumber("undecidedResults", Undecided);
    }

    private static string NoteOf(ImmutableArray<Rectification> items, RectificationCounts counts, DateOnly day) =>
        items.Max(item => item.DaysOverdueOn(day)) is { } longest
            ? $"查出 {counts.Found} 个，最长已逾期 {longest} 天"
            : $"查出 {counts.Found} 个，已销号 {counts.Closed} 个";

    private static FigureTile MonitoringTile(RecordSet records, FiscalYear year, (int Missing, int Late) late) => new(
        "还没有公开监控情况的单位", BudgetFigures.Figure(late.Missing), "个",
        string.Join('；', new[] { $"{year} 年的，期限已过", MonitoringWords.Late(late.Late) }.OfType<string>()),
        ChainYears.Of(records).Monitoring.Contains(year) ? SitePaths.Monitoring(year) : SitePaths.BudgetYear(year));

    private static FigureTile UndecidedTile(FiscalYear applied, int number) => new(
        "评为中、差还没有处理", BudgetFigures.Figure(number), "个", $"应当用到 {applied} 年预算", SitePaths.Applications(applied));

    private static FigureTile UnmadeTile(RecordSet records, FiscalYear applied) => new(
        "到期没有公开结果应用", BudgetFigures.Figure(UnmadeApplications.Of(records, ChainYears.Evaluated(records, applied)).Length), "个",
        $"应当用到 {applied} 年预算，不论结果好坏", SitePaths.Applications(applied) + "#unmade");

    // As the page of the year's monitoring lists and counts them.
    private static (int Missing, int Late) LateMonitoring(RecordSet records, FiscalYear year)
    {
        var missing = MonitoringGaps.Of(records, year).Where(gap => gap.IsLate).Select(gap => gap.UnitCode).ToHashSet();
        var late = records.Process.Monitoring
            .Where(record => record.Year == year && records.ClockOf(record).State == ClockState.Late).Select(record => record.Unit)
            .Where(unit => !missing.Contains(unit)).Distinct();
        return (missing.Count, late.Count());
    }

    // Of the newest budget that is decided.
    private static (FiscalYear? Year, int Number) UndecidedOf(RecordSet records)
    {
        foreach (var year in ChainYears.Of(records).Applications)
        {
            if (ChainYears.IsDecided(records, year))
                return (year, PoorResults.UndecidedOf(records, ChainYears.Evaluated(records, year)).Length);
        }

        return (null, 0);
    }

    private static SwitchLink? AppliedOf(RecordSet records)
    {
        var applications = records.Process.Applications;
        if (applications.IsEmpty)
            return null;
        var years = applications.Select(application => application.AppliedTo).Distinct().OrderDescending().ToList();
        var year = years.Where(one => ChainYears.IsDecided(records, one)).Append(years[0]).First();
        var decisions = DecisionSummary.Of(applications.Where(application =>
            application.AppliedTo == year && application.Subject == ApplicationSubject.Budget));
        return decisions.Any(one => one.Number > 0)
            ? new SwitchLink($"{InWords(year, decisions)}。", SitePaths.Applications(year))
            : null;
    }

    // Of the decisions that are owed to results alone; how many are owed to something else is said, and not how much.
    private static string InWords(FiscalYear year, ImmutableArray<DecisionSummary> decisions)
    {
        var changed = decisions.Where(one => one.Decision != ApplicationDecision.Kept).ToList();
        var parts = changed.Where(one => one.ByResult > 0).OrderByDescending(one => one.Decision)
            .Select(one => $"{one.Decision.Term()} {one.ByResult} 个"
                + (ApplicationWords.Change(one.ChangeByResult) is { } money ? $"，{money}" : ""));
        var others = changed.Sum(one => one.Number - one.ByResult);
        var kept = decisions.Single(one => one.Decision == ApplicationDecision.Kept).Number;
        var byResult = string.Join('；', parts) is { Length: > 0 } words
            ? $"因评价结果调整 {year} 年预算：{words}"
            : $"{year} 年预算没有因评价结果调整的";
        return string.Join(
            '；',
            new[]
            {
                byResult, kept > 0 ? $"保持 {kept} 个" : null, others > 0 ? $"因任务量等其他原因增减 {others} 个" : null,
            }.OfType<string>());
    }
}
