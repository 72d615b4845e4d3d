using System.Collections.Immutable;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Scoring;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Tables;

namespace Disclosure.Site.Results;

/// <summary>Total and grade as approved, beside the sum of the rows and the recomputed total.</summary>
internal static class TotalsTable
{
    /// <summary>The totals, a row for each way of adding up.</summary>
    public static Table<TotalRow> Totals { get; } = new("totals", "总分与等级", of =>
    [
        of.Year("year", "年度", row => row.Year) with { Use = ColumnUse.Data },
        of.Words("basis", "口径", row => row.Basis),
        of.Points("total", "总分", row => row.Total),
        of.Grade("grade", "等级", row => row.Grade),
        of.Words("remark", "说明", row => row.Remark),
    ]);

    /// <summary>The totals of a self-evaluation for readers.</summary>
    public static FactTable Of(SelfEvaluation self, SelfEvaluationScore? score) =>
        Totals.ForReaders(LinkRoot.None, $"{self.Year} 年度{Totals.Name}", RowsOf(self, score));

    /// <summary>The totals of a self-evaluation.</summary>
    public static ImmutableArray<TotalRow> RowsOf(SelfEvaluation self, SelfEvaluationScore? score)
    {
        var approved = new TotalRow(self.Year, "批复（自评）", self.Total, self.Grade, ApprovedRemark(self, score));
        if (score is null)
            return [approved];
        return
        [
            approved,
            new(self.Year, "各项得分相加", score.SumOfApproved, null, "预算执行与各指标批复得分之和"),
            new(
                self.Year, "按规则核算", score.Recomputed, score.RecomputedGrade,
                score.Remark.Length > 0 ? score.Remark : "逐项依据见上表“计分过程”"),
        ];
    }

    private static string ApprovedRemark(SelfEvaluation self, SelfEvaluationScore? score) =>
        score?.GradeOfApproved is { } grade && self.Grade != grade ? $"以此为准；按这个总分，等级应为{grade.Term()}" : "以此为准";
}
