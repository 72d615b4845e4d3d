using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Process;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Pages.Applications;

/// <summary>The tables of a year's applications beside the applications.</summary>
internal static class ApplicationLists
{
    /// <summary>How often each was decided, and over how much money.</summary>
    public static Table<DecisionSummary> Decisions { get; } = new("decisions", "处理决定汇总", of =>
    [
        of.Words("decision", "处理决定", row => row.Decision.Term()) with { Cell = (_, row) => ApplicationTable.BadgeOf(row.Decision) },
        of.Count("number", "项目或单位", "个", row => row.Number) with
        {
            Total = ColumnTotals.Count<DecisionSummary>(row => row.Number),
            Phone = PhoneRole.Fact,
        },
        of.Amount("before", "前一年金额", row => AmountOf(row, row.Before)) with
        {
            Phone = PhoneRole.More,
            Total = SumOf(row => row.Before),
        },
        of.Amount("after", "应用年度金额", row => AmountOf(row, row.After)) with
        {
            Total = SumOf(row => row.After),
        },
        of.Amount("change", "增减", row => AmountOf(row, row.Change)) with
        {
            Phone = PhoneRole.Fact,
            Total = SumOf(row => row.Change),
        },
        of.Count("byResult", "其中因评价结果", "个", row => row.ByResult) with
        {
            Total = ColumnTotals.Count<DecisionSummary>(row => row.ByResult),
        },
        of.Amount("changeByResult", "因评价结果增减", row => AmountOf(row, row.ChangeByResult)) with
        {
            Total = SumOf(row => row.ChangeByResult),
        },
        of.Count("withoutAmounts", "没有两年金额", "个", row => row.WithoutAmounts) with
        {
            ShownFor = row => row.WithoutAmounts > 0,
            Total = ColumnTotals.Count<DecisionSummary>(row => row.WithoutAmounts),
        },
    ]);

    /// <summary>Results of 中 and 差 on which nothing was decided.</summary>
    public static Table<UndecidedResult> Undecided { get; } = new("undecided", "结果为中、差，没有处理决定", of =>
    [
        of.Code("code", "项目或单位编码", row => row.Result.Code),
        of.Words("subject", "项目或单位", row => row.Subject) with
        {
            Cell = (root, row) => new(row.Subject, root.LinkTo(row.SubjectPath), Note: row.Unit == row.Subject ? null : row.Unit),
        },
        of.Code("unitCode", "单位编码", row => row.Result.Unit.Value),
        of.Words("unit", "单位", row => row.Unit) with { Use = ColumnUse.Data },
        of.Year("year", "评价年度", row => row.Result.Year) with { Use = ColumnUse.Data },
        of.Grade("grade", "等级", row => row.Result.Grade) with { Use = ColumnUse.Data },
        of.Words("result", "评价结果", ResultOf) with
        {
            Cell = (root, row) => new(ResultOf(row), root.LinkTo(row.ResultPath), Note: SelfBeside(row)),
        },
        of.Words("state", "处理情况", row => row.State.Text) with { Cell = (_, row) => row.State },
    ]);

    /// <summary>Projects whose result should have been applied by now.</summary>
    public static Table<UnmadeApplication> Unmade { get; } = new("unmade", "到期没有公开结果应用的项目", of =>
    [
        of.Code("code", "项目编码", row => row.Code),
        of.Words("project", "项目", row => row.Name) with { Cell = (root, row) => new(row.Name, root.LinkTo(row.Path), Note: row.Unit) },
        of.Code("unitCode", "单位编码", row => row.UnitCode),
        of.Words("unit", "单位", row => row.Unit) with { Use = ColumnUse.Data },
        of.Words("state", "状态", row => row.State.Text) with { Cell = (_, row) => row.State },
        of.Words("reason", "说明", row => row.Reason),
        of.Day("dueDate", "应公开日期", row => row.Due) with { Use = ColumnUse.Data },
    ]);

    private static Money? AmountOf(DecisionSummary row, Money amount) => row.Number == row.WithoutAmounts ? null : amount;

    // Over the decisions that tell both amounts, which the page says; nothing where none does.
    private static ColumnTotal<DecisionSummary> SumOf(Func<DecisionSummary, Money> amount) => new(rows =>
        rows.All(row => row.Number == row.WithoutAmounts)
            ? FactCell.Empty
            : ((Money?)Money.Sum(rows.Select(amount))).InTenThousand());

    private static string ResultOf(UndecidedResult row) => row.Result.Evaluation is { } evaluation
        ? InWords(evaluation.Kind.Term(), evaluation.Total, row.Result.Grade)
        : InWords("单位自评", row.Result.Self!.Total, row.Result.Grade);

    private static string? SelfBeside(UndecidedResult row) => row.Result is { Evaluation: not null, Self: { Grade: { } grade } self }
        ? InWords("单位自评", self.Total, grade)
        : null;

    private static string InWords(string by, Points? total, Grade grade) => total is { } points
        ? string.Create(CultureInfo.InvariantCulture, $"{by} {points} 分（{grade.Term()}）")
        : $"{by}“{grade.Term()}”";
}
