using System.Collections.Immutable;
using Disclosure.Site.Components;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Unmet;

/// <summary>The tables of what was not done.</summary>
public static class UnmetTables
{
    // Data has the number alone, readers have it in words: 少 2 个.
    private static readonly ColumnLook Gap = new("数字，结果减承诺，少为负", true);

    /// <summary>Every table of a year's page.</summary>
    public static ImmutableArray<ITable> OfYear => [Missed, Largest, Partly, Unlisted, Blank, Departments, Pending];

    /// <summary>Every table of a department's page.</summary>
    public static ImmutableArray<ITable> OfDepartment => [Missed, Partly, Unlisted, Blank];

    /// <summary>未达成.</summary>
    public static Table<UnmetRow> Missed { get; } = new("missed", "未达成的指标", of =>
    [
        of.Year("year", "年度", row => row.Year) with { Use = ColumnUse.Data },
        of.Code("code", "项目或单位编码", row => row.Subject.Code),
        of.Words("subject", "项目或单位", row => row.Subject.Name) with { Phone = PhoneRole.Fact },
        of.Words("kind", "自评对象", row => row.Subject.Kind) with { Use = ColumnUse.Data },
        of.Code("departmentCode", "主管部门编码", row => row.Subject.DepartmentCode),
        of.Words("department", "主管部门", row => row.Subject.Department) with { Use = ColumnUse.Data },
        of.Code("unitCode", "单位编码", row => row.Subject.UnitCode),
        of.Words("unit", "单位", row => row.Subject.Unit) with { Use = ColumnUse.Data },
        of.Amount("executed", "全年执行数", row => row.Subject.Executed) with { Use = ColumnUse.Data },
        of.Words("level1", "一级指标", row => row.Level1) with { Use = ColumnUse.Data },
        of.Words("level2", "二级指标", row => row.Level2) with { Use = ColumnUse.Data },
        of.Words("indicator", "指标", row => row.Indicator) with { HeadsRow = true },
        of.Words("promise", "承诺", row => row.Promise) with { Phone = PhoneRole.Fact },
        of.Words("firstPromise", "预算公开时的承诺", row => row.FirstPromise) with { Use = ColumnUse.Data },
        of.Words("result", "结果", row => row.Result) with { Cell = (_, row) => ResultOf(row), Phone = PhoneRole.Fact },
        of.Words("decided", "按调查或认定判断的结果", row => row.Decided) with { Use = ColumnUse.Data },
        new(
            "difference", "差多少", Gap, row => row.Gap?.Difference,
            row => row.Gap is { } gap ? UnmetWords.GapOf(gap) : null),
        of.Words("differenceUnit", "差多少的单位", row => row.Gap?.Unit) with { Use = ColumnUse.Data },
        of.Share("differenceShare", "差额占承诺", row => row.Gap?.Share) with { Use = ColumnUse.Data },
        of.Words("noDifference", "没有差额的原因", NoDifference) with { Use = ColumnUse.Data },
        of.Words("reason", "偏差原因", row => row.Reason),
        of.Words("mending", "点名这项指标的整改", UnmetWords.MendingOf) with { Use = ColumnUse.Data },
        of.Count("rectifications", "整改登记", "项", row => row.AllRectifications) with { Use = ColumnUse.Data },
    ]);

    /// <summary>未达成 of the projects that cost most, of a year that is split by department.</summary>
    public static Table<UnmetRow> Largest { get; } = Missed.As("largest", "花钱最多的项目未达成的指标");

    /// <summary>部分达成.</summary>
    public static Table<UnmetRow> Partly { get; } = Missed.As("partly", "部分达成的指标");

    /// <summary>Published with the budget, and not in the self-evaluation.</summary>
    public static Table<UnmetRow> Unlisted { get; } = Missed
        .Without(
            "firstPromise", "result", "decided", "difference", "differenceUnit", "differenceShare", "noDifference", "reason", "mending",
            "rectifications")
        .As("unlisted", "预算公开时列有、自评表未列的指标");

    /// <summary>Without a result.</summary>
    public static Table<UnmetRow> Blank { get; } = Missed
        .Without("result", "decided", "difference", "differenceUnit", "differenceShare", "noDifference", "mending", "rectifications")
        .As("blank", "未填结果的指标");

    /// <summary>Sums by department.</summary>
    public static Table<UnmetDepartment> Departments { get; } = new("departments", "各部门没做到的", of =>
    [
        of.Code("code", "部门编码", department => department.Code),
        of.Words("name", "部门", department => department.Name) with
        {
            HeadsRow = true,
            Cell = (root, department) => new(department.Name, root.LinkTo(department.Path)),
        },
        Counted(of.Count("missed", "未达成", "项", department => department.Attained.Missed), department => department.Attained.Missed),
        Counted(of.Count("partly", "部分达成", "项", department => department.Attained.Partly), department => department.Attained.Partly),
        Counted(
            of.Count("unexplained", UnmetWords.NoReason, "项", department => department.Unexplained), department => department.Unexplained),
        Counted(of.Count("judged", "能判断的指标", "项", department => department.Attained.Judged), department => department.Attained.Judged),
        Counted(of.Count("projects", "涉及的项目", "个", department => department.Projects), department => department.Projects),
        of.Amount("executed", "这些项目的全年执行数", department => department.Executed) with
        {
            Total = ColumnTotals.Amount<UnmetDepartment>(department => department.Executed),
        },
    ]);

    /// <summary>Units whose results are not there.</summary>
    public static Table<PendingUnit> Pending { get; } = new("pending", "还没有公开自评结果的单位", of =>
    [
        of.Code("code", "单位编码", unit => unit.Code),
        of.Words("name", "单位", unit => unit.Name) with { HeadsRow = true, Cell = (root, unit) => new(unit.Name, root.LinkTo(unit.Path)) },
        of.Count("forms", "未公开的自评", "份", unit => unit.Forms),
        of.Words("state", "公开状态", unit => unit.State.Text) with { Cell = (_, unit) => unit.State },
    ]);

    /// <summary>The years in figures.</summary>
    public static Table<UnmetYearEntry> Years { get; } = new("years", "各年度没做到的", of =>
    [
        of.Year("year", "年度", entry => entry.Year) with
        {
            Text = entry => $"{entry.Year} 年",
            Cell = (root, entry) => new($"{entry.Year} 年", root.LinkTo(entry.Path), Note: entry.WhyNone),
        },
        of.Count("missed", "未达成", "项", entry => entry.Forms == 0 ? null : entry.Attained.Missed),
        of.Count("partly", "部分达成", "项", entry => entry.Forms == 0 ? null : entry.Attained.Partly),
        of.Count("unexplained", UnmetWords.NoReason, "项", entry => entry.Forms == 0 ? null : entry.Unexplained),
        of.Count("reached", "达成", "项", entry => entry.Forms == 0 ? null : entry.Attained.Reached),
        of.Count("blank", "未填结果", "项", entry => entry.Forms == 0 ? null : entry.Attained.NoResult),
        of.Count("notComparable", "无法比对", "项", entry => entry.Forms == 0 ? null : entry.Attained.NotComparable),
        of.Count("forms", "公开的自评", "份", entry => entry.Forms),
        of.Count("pending", "还没有结果的单位", "个", entry => entry.Pending),
    ]);

    private static Column<UnmetDepartment> Counted(Column<UnmetDepartment> column, Func<UnmetDepartment, int> value) =>
        column with { Total = ColumnTotals.Count(value) };

    private static string? NoDifference(UnmetRow row) => row.Gap is { Difference: null } gap ? UnmetWords.GapOf(gap) : null;

    /// <summary>The reported result, and what decides in its place where something does.</summary>
    internal static FactCell? ResultOf(UnmetRow row) => row.DecidedNote is { } note ? new FactCell(row.Result, Note: note) : null;
}
