using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;
using Disclosure.Site.Clocks;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Process;

/// <summary>
/// The columns that all tables of the process share: what a row is about before, who answers for it and when it was published behind. Hide
/// <see cref="Subject"/> where a page is about one project.
/// </summary>
public static class ProcessColumns
{
    /// <summary>The key of the column that names project or unit.</summary>
    public const string Subject = "subject";

    /// <summary>The key of the column that names who answers for the step.</summary>
    public const string Role = "responsibleRole";

    /// <summary>The key of the column that says when it was published.</summary>
    public const string Published = "published";

    /// <summary>
    /// The table for the page of the project that all rows are about: the page is its name, and in its folder lie its files.
    /// </summary>
    public static Table<TRow> OfOneProject<TRow>(this Table<TRow> table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Without("code", Subject, "unitCode", "unit");
    }

    /// <summary>What a row is about: the project or unit with its page, the unit below it.</summary>
    /// <param name="of">Makes the columns.</param>
    /// <param name="heading">What readers see over the names, such as <c>评估对象</c>.</param>
    /// <param name="about">What a row is about.</param>
    internal static ImmutableArray<Column<TRow>> Head<TRow>(
        ColumnsOf<TRow> of, string heading, Func<TRow, ProcessSubject> about) =>
    [
        of.Year("year", "年度", row => about(row).Year) with { Use = ColumnUse.Data },
        of.Code("code", "项目或单位编码", row => about(row).Code),
        of.Words(Subject, heading, row => about(row).Name) with { HeadsRow = true, Cell = (root, row) => SubjectCell(root, about(row)) },
        of.Code("unitCode", "单位编码", row => about(row).UnitCode.Value),
        of.Words("unit", "单位", row => about(row).Unit) with { Use = ColumnUse.Data },
    ];

    /// <summary>Who answers for the step, when it was due and published, whether its content is withheld.</summary>
    internal static ImmutableArray<Column<TRow>> End<TRow>(ColumnsOf<TRow> of, Func<TRow, ProcessSubject> about) =>
    [
        of.Words(Role, "责任岗位", row => about(row).ResponsibleRole) with { ShownFor = row => about(row).ResponsibleRole is not null },
        of.Day("dueDate", "应公开日期", row => about(row).Clock?.DueDate) with { Use = ColumnUse.Data },
        of.Day(Published, "公开日期", row => about(row).Published) with { Cell = (_, row) => PublishedCell(about(row).Clock) },
        of.Words("state", "公开情况", row => about(row).Clock?.State?.Term()) with { Use = ColumnUse.Data },
        of.Flag("withheld", "不予公开", row => about(row).Withheld is not null),
    ];

    /// <summary>A column of amounts with their sum: what is withheld says so, in the cell and below the sum.</summary>
    /// <param name="of">Makes the columns.</param>
    /// <param name="key">The stable name, the field's own.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="record">The record of a row.</param>
    /// <param name="value">The amount of a row.</param>
    internal static Column<TRow> Amount<TRow>(
        ColumnsOf<TRow> of, string key, string heading, Func<TRow, IApprovedRecord> record, Func<TRow, Money?> value) =>
        of.Amount(key, heading, value) with
        {
            Cell = (_, row) => value(row) is null && IsWithheld(record(row), key) ? EmptyCells.Withheld : null,
            Total = ColumnTotals.Amount(value),
        };

    /// <summary>Whether a field of a record is withheld, alone or with the whole record.</summary>
    internal static bool IsWithheld(IApprovedRecord record, string key) => record.Withheld is not null || record.Lacks(key);

    private static FactCell SubjectCell(ILinkRoot root, ProcessSubject about) =>
        new(about.Name, root.LinkTo(about.Path), Note: about.IsUnit ? "部门（单位）整体" : about.Unit == about.Name ? null : about.Unit);

    private static FactCell? PublishedCell(ProcessClock? clock) => clock switch
    {
        { Published: { } day, WorkingDaysLate: > 0 } => new FactCell(day.InChinese(), Note: ProcessClockWords.Days(clock)),
        { Published: null, State: not null } => ProcessClockWords.ToCell(clock),
        _ => null,
    };
}
