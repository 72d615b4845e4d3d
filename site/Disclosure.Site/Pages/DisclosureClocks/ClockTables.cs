using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Duties;
using Disclosure.Model.Terms;
using Disclosure.Site.Clocks;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>The tables of the clocks.</summary>
public static class ClockTables
{
    /// <summary>How many stages the matrix has at most: as many as a page is wide for.</summary>
    public const int MostStages = 7;

    /// <summary>Every duty to publish.</summary>
    public static Table<ClockEntry> Clocks { get; } = new("clocks", "公开时限", of =>
    [
        of.Code("unitCode", "单位编码", entry => entry.Code),
        Unit(of),
        of.Year("year", "年度", entry => entry.Duty.Year) with { Use = ColumnUse.Data },
        of.Words("stage", "公开事项", entry => entry.Duty.Stage.Term()) with { Use = ColumnUse.Data },
        of.Words("approvalKind", "批复类型", entry => entry.Duty.Clock.Approval?.Kind.Term()) with { Use = ColumnUse.Data },
        of.Words("document", "批复文号", entry => entry.Duty.Clock.Approval?.Document) with { Use = ColumnUse.Data },
        of.Day("approvalDate", "批复日期", entry => entry.Duty.Clock.Approval?.Date) with { Use = ColumnUse.Data },
        of.Words("scan", "批复文件扫描件", entry => entry.Scan) with { Use = ColumnUse.Data },
        of.Words("approval", "批复", entry => entry.Duty.Clock.Approval?.Document) with { Use = ColumnUse.Readers, Cell = ApprovalOf },
        DueDate(of),
        Published(of),
        of.Words("state", "状态", entry => entry.State.Text) with { Cell = (_, entry) => StateCell(entry) },
        DaysLate(of) with { Use = ColumnUse.Data },
        of.Count("owed", "应公开", "项", entry => entry.Duty.Owed.Items.Length) with { Use = ColumnUse.Data },
        of.Count("public", "已公开", "项", entry => entry.Duty.Owed.Public) with { Use = ColumnUse.Data },
        of.Words("missing", "缺什么", entry => entry.Duty.Owed.MissingInWords()) with { Use = ColumnUse.Data },
        of.Day("elsewhere", "在别处公开日期", entry => entry.Duty.Owed.Elsewhere?.Date) with { Use = ColumnUse.Data },
        of.Words("elsewhereAddress", "在别处公开的网址", entry => entry.Duty.Owed.Elsewhere?.Address) with { Use = ColumnUse.Data },
        of.Words("completeness", "公开内容", entry => entry.Completeness),
    ]);

    /// <summary>Late and missing publications.</summary>
    public static Table<ClockEntry> Overdue { get; } = new("overdue", "逾期的公开事项", of =>
    [
        of.Code("unitCode", "单位编码", entry => entry.Code),
        Unit(of),
        of.Year("year", "年度", entry => entry.Duty.Year) with { Use = ColumnUse.Data },
        of.Words("stage", "公开事项", entry => entry.Duty.Stage.Term()) with
        {
            Text = entry => $"{entry.Duty.Year} 年{entry.Duty.Stage.Term()}",
        },
        of.Words("state", "状态", entry => entry.State.Text) with { Cell = (_, entry) => entry.State },
        DueDate(of),
        Published(of),
        DaysLate(of),
        of.Words("missing", "缺什么", entry => entry.Duty.Owed.MissingInWords()) with { Use = ColumnUse.Data },
        of.Words("completeness", "公开内容", entry => entry.Completeness),
    ]);

    /// <summary>Each year's stages in figures.</summary>
    public static Table<ClockSummary> Summaries { get; } = new("summary", "各年度按期公开情况", of =>
    [
        of.Year("year", "年度", summary => summary.Year) with { Use = ColumnUse.Data },
        of.Words("stage", "公开事项", summary => summary.Stage.Term()) with { Use = ColumnUse.Data },
        of.Link("item", "年度和事项", (root, summary) => new(
            $"{summary.Year} 年{summary.Stage.Term()}",
            root.LinkTo(SitePaths.DisclosureYear(summary.Year)) + "#" + DisclosurePage.YearAnchor(summary.Stage))),
        of.Count("due", "应公开", "个单位", summary => summary.Counts.Due),
        of.Count("onTime", "按期公开", null, summary => summary.Counts.OnTime),
        of.Count("late", "逾期公开", null, summary => summary.Counts.Late),
        of.Count("overdue", "逾期未公开", null, summary => summary.Counts.Overdue),
        of.Count("notDue", "未到期", null, summary => summary.Counts.NotDue),
        of.Count("notApproved", "未批复", null, summary => summary.Counts.NotApproved),
        of.Share("onTimeShare", "及时率", summary => summary.Counts.OnTimeShare),
    ]);

    /// <summary>Projects that ended early and units that are no more.</summary>
    public static Table<EndedEntry> Ended { get; } = new("ended", "不再应公开的项目和单位", of =>
    [
        of.Code("code", "项目或单位编码", ended => ended.Code),
        of.Words("name", "项目或单位", ended => ended.Name) with
        {
            Cell = (root, ended) => new(ended.Name, ended.Path is { } path ? root.LinkTo(path) : null),
        },
        of.Year("from", "从哪一年起", ended => ended.From),
        of.Words("reason", "为什么", ended => ended.Reason),
    ]);

    /// <summary>The duties of a year and stage, unit by unit.</summary>
    public static FactTable OfStage(Page page, Stage stage, ImmutableArray<ClockEntry> entries) =>
        Clocks.ForReaders(page, stage.Term(), [.. entries.Where(entry => entry.Duty.Stage == stage)]) with { HidesCaption = true };

    /// <summary>
    /// The matrix, for readers: a row a unit, a column a year and stage, each cell a state in words with its days. Its columns are
    /// those of the years there are.
    /// </summary>
    public static FactTable Matrix(Page page, ImmutableArray<ClockEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(page);
        // A column more each half-year would push the table over the edge of the page: the newest that began, and the rest year by year.
        var stages = entries.Where(entry => entry.Duty.Clock.DueDate is not null)
            .Select(entry => (entry.Duty.Year, entry.Duty.Stage)).Distinct()
            .OrderByDescending(column => column.Year).ThenBy(column => column.Stage).Take(MostStages).ToList();
        var table = new Table<UnitClocks>("matrix", "各单位各年度公开情况", of =>
        [
            of.Link("unit", "单位", (root, unit) => NameOf(root, unit.First)),
            .. stages.Select(at => of.Words($"{at.Year}-{at.Stage}", $"{at.Year} {at.Stage.Term()}", unit => unit.At(at)?.State.Text) with
            {
                Cell = (_, unit) => unit.At(at) is { } entry ? StateCell(entry) : null,
            }),
        ]);
        ImmutableArray<UnitClocks> units = [.. entries.GroupBy(entry => entry.Code).Select(unit => new UnitClocks(unit))];
        return table.ForReaders(page, units) with { HidesCaption = true };
    }

    private static Column<ClockEntry> Unit(ColumnsOf<ClockEntry> of) =>
        of.Words("unit", "单位", entry => entry.Unit) with { Cell = (root, entry) => NameOf(root, entry) };

    private static Column<ClockEntry> DueDate(ColumnsOf<ClockEntry> of) => of.Day("dueDate", "应公开日期", entry => entry.Duty.Clock.DueDate);

    private static Column<ClockEntry> Published(ColumnsOf<ClockEntry> of) =>
        of.Day("published", "公开日期", entry => entry.Duty.Clock.Published) with
        {
            Text = entry => entry.Duty.Clock.Published?.InChinese() ?? NotYet(entry),
            Cell = (_, entry) => entry.Duty.Owed.Elsewhere is { Address: var address }
                ? new FactCell(
                    entry.Duty.Clock.Published?.InChinese() ?? NotYet(entry) ?? "—", address, Note: OwedWords.Elsewhere(entry.Duty.Owed))
                : null,
        };

    private static string? NotYet(ClockEntry entry) => (entry.Duty.State, entry.Duty.Owed.Public) switch
    {
        (_, > 0) => "尚未全部公开",
        (ClockState.Overdue, _) when entry.Duty.IsOwed => "尚未公开",
        _ => null,
    };

    private static Column<ClockEntry> DaysLate(ColumnsOf<ClockEntry> of) =>
        of.Count("daysLate", "逾期天数", null, entry => entry.Duty.IsOwed ? entry.Duty.Clock.DaysLate : 0);

    private static FactCell ApprovalOf(ILinkRoot root, ClockEntry entry) => entry.Duty.Clock.Approval is { } approval
        ? new(
            $"{approval.Kind.Term()} {approval.Document}",
            entry.Scan is { } scan ? root.LinkTo(scan) : null,
            Note: approval.Date.InChinese() + (entry.Duty.IsCoveredByDepartment ? "，随主管部门" : "")
                + (entry.Scan is { } file ? "，" + ScanWords.Of(file) : ""))
        : FactCell.Empty;

    private static FactCell StateCell(ClockEntry entry) => new(null, Badge: entry.State, Note: ClockWords.Days(entry.Duty));

    private static FactCell NameOf(ILinkRoot root, ClockEntry entry) => new(entry.Unit, entry.Path is { } path ? root.LinkTo(path) : null);
}
