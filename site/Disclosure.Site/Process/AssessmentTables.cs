using System.Collections.Immutable;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Process;

/// <summary>The tables of 事前绩效评估.</summary>
public static class AssessmentTables
{
    /// <summary>Assessments, one a row.</summary>
    public static Table<AssessmentRow> Assessments { get; } = new("assessments", "事前绩效评估", of =>
    [
        .. ProcessColumns.Head(of, "评估对象", row => row.Subject),
        of.Words("kind", "类别", row => row.Record.Kind.Term()),
        of.Words("assessor", "评估机构", row => row.Record.Assessor) with { Cell = (_, row) => AssessorCell(row.Record) },
        of.Day("date", "评估日期", row => row.Record.Date) with { Use = ColumnUse.Data },
        of.Points("total", "评估总分", row => row.Record.Total),
        of.Words("verdict", "评估结论", row => row.Record.Verdict?.Term()) with { Cell = (_, row) => VerdictCell(row.Record) },
        ProcessColumns.Amount(of, "requested", "申报金额", row => row.Record, row => row.Record.Requested),
        ProcessColumns.Amount(of, "assessed", "评估核定金额", row => row.Record, row => row.Record.Assessed),
        of.Amount("cut", "评估核减金额", row => row.Cut) with { Use = ColumnUse.Data },
        of.Amount("budgeted", "预算安排", row => row.Budgeted.Amount) with
        {
            Cell = (_, row) => row.Budgeted.WhyNone is { } why ? new FactCell(null, Badge: why) : null,
            // As the other columns of money, whose withheld rows have no amount: sums side by side are over the same rows.
            Total = ColumnTotals.AmountBut<AssessmentRow>(row => row.Budgeted.Amount, row => row.Subject.Withheld is not null, "不予公开"),
        },
        of.Words("whyNotBudgeted", "没有预算安排的原因", row => row.Budgeted.WhyNone?.Text) with { Use = ColumnUse.Data },
        of.Link("report", "报告", (root, row) => new FactCell(ReportWords(row.Record), root.LinkTo(row.Path))),
        .. ProcessColumns.End(of, row => row.Subject),
    ]);

    /// <summary>Assessments of many projects: when each was published stands on its page.</summary>
    public static Table<AssessmentRow> Listed { get; } = Assessments.Hiding(ProcessColumns.Published);

    /// <summary>The five points of assessments, one a row, for a page that is about one assessment.</summary>
    public static Table<AssessmentPointRow> Points { get; } = new("points", "五个评估要点", of =>
    [
        of.Year("year", "年度", row => row.Of.Record.Year) with { Use = ColumnUse.Data },
        of.Code("code", "项目或单位编码", row => row.Of.Record.Code),
        of.Words("aspect", "评估要点", row => row.Point.Aspect.Term()) with { HeadsRow = true, Total = new(_ => "总分") },
        of.Weight("weight", "分值", row => row.Point.Weight) with
        {
            Total = ColumnTotals.Weight<AssessmentPointRow>(row => row.Point.Weight),
            Phone = PhoneRole.Fact,
        },
        of.Points("score", "得分", row => row.Point.Score) with { Total = new(rows => rows[0].Of.Record.Total?.ToString()) },
        of.Words("opinion", "评估意见", row => row.Point.Opinion),
    ]);

    /// <summary>The points of an assessment as rows.</summary>
    public static ImmutableArray<AssessmentPointRow> PointsOf(AssessmentRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return [.. row.Record.Points.Select(point => new AssessmentPointRow(row, point))];
    }

    /// <summary>A verdict with its tone.</summary>
    internal static Badge BadgeOf(AssessmentVerdict verdict) => new(verdict.Term(), verdict switch
    {
        AssessmentVerdict.Supported => Tone.Good,
        AssessmentVerdict.PartlySupported => Tone.Caution,
        _ => Tone.Bad,
    });

    private static string ReportWords(Assessment record) => record.Report.Length > 0 ? "查看报告" : "查看评估";

    private static FactCell? AssessorCell(Assessment record) => record is { Assessor: { Length: > 0 } by, Date: { } day }
        ? new FactCell(by, Note: day.InChinese())
        : null;

    private static FactCell? VerdictCell(Assessment record) => record switch
    {
        { Verdict: { } verdict } => BadgeOf(verdict),
        _ => ProcessColumns.IsWithheld(record, "verdict") ? EmptyCells.Withheld : null,
    };
}
