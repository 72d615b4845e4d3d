using Disclosure.Site.Clocks;
using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Calendar;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.DisclosureClocks;

/// <summary>Clocks as tables, for readers and as data.</summary>
public static class ClockTables
{
    private static readonly ImmutableArray<DataColumn> DataColumns =
    [
        new("unitCode", "单位编码"), new("unit", "单位"), new("year", "年度"), new("stage", "公开事项"), new("approvalKind", "批复类型"),
        new("document", "批复文号"), new("approvalDate", "批复日期"), new("dueDate", "应公开日期"), new("published", "公开日期"),
        new("state", "状态"), new("daysLate", "逾期天数"), new("overall", "整体目标或自评"), new("projects", "项目目标或自评（个）"),
        new("projectsDue", "应有项目（个）"),
    ];

    /// <summary>Every duty as data.</summary>
    public static DataTable Data(ImmutableArray<ClockEntry> entries) => new("clocks", "公开时限", DataColumns, entries.Select(RowOf));

    /// <summary>The duties of a year and stage, unit by unit.</summary>
    public static FactTable OfStage(Page page, Stage stage, ImmutableArray<ClockEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(
            stage.Term(),
            [
                FactColumn.Words("单位"), FactColumn.Words("状态"), FactColumn.Words("批复"), FactColumn.Figures("应公开日期"),
                FactColumn.Figures("公开日期"), FactColumn.Words("公开内容"),
            ],
            [.. entries.Where(entry => entry.Duty.Stage == stage).Select(entry => StageRow(page, entry))])
        {
            HidesCaption = true,
        };
    }

    /// <summary>Late and missing publications, the latest first.</summary>
    public static FactTable Overdue(Page page, ImmutableArray<ClockEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new(
            "逾期的公开事项",
            [
                FactColumn.Words("单位"), FactColumn.Words("公开事项"), FactColumn.Words("状态"), FactColumn.Figures("应公开日期"),
                FactColumn.Figures("公开日期"), FactColumn.Figures("逾期天数"),
            ],
            [.. entries.Select(entry => (ImmutableArray<FactCell>)
                [
                    NameOf(page, entry),
                    $"{entry.Duty.Year} 年{entry.Duty.Stage.Term()}",
                    entry.State,
                    ClockWords.Date(entry.Duty.Clock.DueDate),
                    ClockWords.Date(entry.Duty.Clock.Published) ?? "尚未公开",
                    entry.Duty.Clock.DaysLate.ToString(CultureInfo.InvariantCulture),
                ])])
        {
            HidesCaption = true,
        };
    }

    /// <summary>The matrix: a row a unit, a column a year and stage, each cell a state in words with its days.</summary>
    public static FactTable Matrix(Page page, ImmutableArray<ClockEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(page);
        var columns = entries.Select(entry => (entry.Duty.Year, entry.Duty.Stage)).Distinct()
            .OrderByDescending(column => column.Year).ThenBy(column => column.Stage).ToImmutableArray();
        return new(
            "各单位各年度公开情况",
            [FactColumn.Words("单位"), .. columns.Select(column => FactColumn.Words($"{column.Year} {column.Stage.Term()}"))],
            [.. entries.GroupBy(entry => entry.Code).Select(unit => MatrixRow(page, unit, columns))])
        {
            HidesCaption = true,
        };
    }

    private static ImmutableArray<FactCell> MatrixRow(
        Page page, IGrouping<string, ClockEntry> unit, ImmutableArray<(FiscalYear Year, Stage Stage)> columns)
    {
        var byColumn = unit.ToDictionary(entry => (entry.Duty.Year, entry.Duty.Stage));
        return [NameOf(page, unit.First()), .. columns.Select(column => StateCell(byColumn.GetValueOrDefault(column)))];
    }

    private static ImmutableArray<FactCell> StageRow(Page page, ClockEntry entry) =>
    [
        NameOf(page, entry),
        StateCell(entry),
        entry.Duty.Clock.Approval is { } approval
            ? new FactCell(
                $"{approval.Kind.Term()} {approval.Document}",
                Note: ClockWords.Date(approval.Date) + (entry.Duty.IsCoveredByDepartment ? "，随主管部门" : ""))
            : FactCell.Empty,
        ClockWords.Date(entry.Duty.Clock.DueDate),
        ClockWords.Date(entry.Duty.Clock.Published),
        entry.Completeness,
    ];

    private static FactCell StateCell(ClockEntry? entry) =>
        entry is null ? FactCell.Empty : new FactCell(null, Badge: entry.State, Note: ClockWords.Days(entry.Duty.Clock));

    private static FactCell NameOf(Page page, ClockEntry entry) => new(entry.Unit, entry.Path is { } path ? page.LinkTo(path) : null);

    private static ImmutableArray<DataCell> RowOf(ClockEntry entry) =>
    [
        entry.Code, entry.Unit, entry.Duty.Year.Number, entry.Duty.Stage.Term(),
        entry.Duty.Clock.Approval?.Kind.Term(), entry.Duty.Clock.Approval?.Document,
        entry.Duty.Clock.Approval?.Date, entry.Duty.Clock.DueDate, entry.Duty.Clock.Published, entry.State.Text, entry.Duty.Clock.DaysLate,
        entry.Duty.HasOverall ? "有" : "无", entry.Duty.Projects, entry.Duty.ProjectsDue,
    ];
}
