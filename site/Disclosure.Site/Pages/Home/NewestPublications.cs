using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Registry;
using Disclosure.Model.Terms;
using Disclosure.Site.Clocks;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Home;

/// <summary>What was published last.</summary>
internal static class NewestPublications
{
    private const int Shown = 8;

    /// <summary>What was published, by whom and when.</summary>
    public static Table<Publication> Publications { get; } = new("publications", "最近公开的内容", of =>
    [
        of.Link("content", "内容", (root, row) => new($"{row.Unit} {row.Clock.Year} 年{StageWord(row)}绩效信息", root.LinkTo(row.Path))),
        of.Code("unitCode", "单位编码", row => row.UnitCode),
        of.Words("unit", "单位", row => row.Unit) with { Use = ColumnUse.Data },
        of.Year("year", "年度", row => row.Clock.Year) with { Use = ColumnUse.Data },
        of.Words("stage", "公开事项", row => row.Clock.Stage.Term()) with { Use = ColumnUse.Data },
        of.Day("published", "公开日期", row => row.Clock.Clock.Published),
        of.Words("approvalKind", "批复类型", row => row.Approval.Kind.Term()) with { Use = ColumnUse.Data },
        of.Day("approvalDate", "批复日期", row => row.Approval.Date) with { Use = ColumnUse.Data },
        of.Words("approval", "批复", row => $"{row.Approval.Kind.Term()}，{row.Approval.Date.InChinese()}") with { Use = ColumnUse.Readers },
        of.Words("state", "状态", row => row.Clock.State.Text) with { Cell = (_, row) => row.Clock.State },
    ]);

    /// <summary>The newest publications, the newest first.</summary>
    public static ImmutableArray<Publication> Of(RecordSet records) =>
    [
        .. records.Approvals
            .SelectMany(act => act.Entries())
            .DistinctBy(entry => (entry.Year, entry.Stage, entry.Unit))
            .Select(entry => (Entry: entry, Clock: records.ClockOf(entry)))
            .Where(pair => pair.Clock.Published is not null)
            .OrderByDescending(pair => pair.Clock.Published)
            .ThenBy(pair => pair.Entry.Unit)
            .ThenBy(pair => pair.Entry.Stage)
            .Take(Shown)
            .Select(pair => RowOf(records, pair.Entry, pair.Clock)),
    ];

    private static Publication RowOf(RecordSet records, ApprovalEntry entry, DisclosureClock clock)
    {
        var who = records.NameOf(entry.Unit);
        var path = entry.Unit is { } code && records.FindUnit(code) is not null
            ? SitePaths.Unit(code) + "#y" + entry.Year
            : entry.Stage == Stage.Budget ? SitePaths.BudgetYear(entry.Year) : SitePaths.AccountsYear(entry.Year);
        return new Publication(
            who, entry.Unit?.Value ?? "", path, entry.Approval, new RunningClock(entry.Year, entry.Stage, clock));
    }

    private static string StageWord(Publication row) => row.Clock.Stage == Stage.Budget ? "预算" : "决算";
}
