using Disclosure.Model.Terms;
using Disclosure.Site.Clocks;
using Disclosure.Site.Components;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>The tables of the clock of the process.</summary>
public static class ProcessClockTables
{
    /// <summary>Each year in figures.</summary>
    public static Table<ProcessClockSummary> Summaries { get; } = new("process", "过程信息按期公开情况", of =>
    [
        of.Year("year", "年度", summary => summary.Year),
        of.Count("due", "已形成、应公开", "条", summary => summary.Counts.Due),
        of.Count("onTime", "按期公开", null, summary => summary.Counts.OnTime),
        of.Count("late", "逾期公开", null, summary => summary.Counts.Late),
        of.Count("overdue", "逾期未公开", null, summary => summary.Counts.Overdue),
        of.Count("notDue", "未到期", null, summary => summary.Counts.NotDue),
        of.Share("onTimeShare", "及时率", summary => summary.Counts.OnTimeShare),
        of.Count("unmadeMonitoring", "应当监控、没有监控", "次", summary => summary.UnmadeMonitoring),
        of.Count("unmadeApplications", "应当应用结果、没有应用", "个", summary => summary.UnmadeApplications),
    ]);

    /// <summary>What was published late, or is due and not published.</summary>
    public static Table<ProcessClockEntry> Late { get; } = new("process-late", "逾期的过程信息", of =>
    [
        of.Code("unitCode", "单位编码", entry => entry.UnitCode),
        of.Words("unit", "单位", entry => entry.Unit),
        of.Year("year", "年度", entry => entry.Year) with { Use = ColumnUse.Data },
        of.Words("subject", "内容", entry => entry.Subject) with
        {
            Cell = (root, entry) => new FactCell(entry.Subject, entry.Path is { } path ? root.LinkTo(path) : null),
        },
        of.Day("made", "形成日期", entry => entry.Clock.Made),
        of.Day("dueDate", "应公开日期", entry => entry.Clock.DueDate),
        of.Day("published", "公开日期", entry => entry.Clock.Published),
        of.Words("state", "状态", entry => entry.Clock.State?.Term()) with { Cell = (_, entry) => ProcessClockWords.ToCell(entry.Clock) },
        of.Count("workingDaysLate", "逾期工作日", null, entry => entry.Clock.WorkingDaysLate) with { Use = ColumnUse.Data },
    ]);
}
