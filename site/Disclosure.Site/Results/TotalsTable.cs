using System.Collections.Immutable;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Scoring;
using Disclosure.Model.Terms;
using Disclosure.Site.Components;

namespace Disclosure.Site.Results;

/// <summary>Total and grade as approved, beside the sum of the rows and the recomputed total.</summary>
internal static class TotalsTable
{
    private static readonly ImmutableArray<FactColumn> Columns =
        [FactColumn.Words("口径"), FactColumn.Figures("总分"), FactColumn.Words("等级"), FactColumn.Words("说明")];

    public static FactTable Of(SelfEvaluation self, SelfEvaluationScore? score)
    {
        var rows = new List<ImmutableArray<FactCell>>(3)
        {
            (ImmutableArray<FactCell>)["批复（自评）", self.Total?.ToString(), self.Grade?.Term(), "以此为准"],
        };
        if (score is not null)
        {
            rows.Add(["各项得分相加", score.SumOfApproved?.ToString(), score.GradeOfApproved is { } g && self.Grade != g ? $"按批复总分应为{g.Term()}" : null, "预算执行与各指标批复得分之和"]);
            rows.Add(["按规则核算", score.Recomputed?.ToString(), score.RecomputedGrade?.Term(), score.Remark.Length > 0 ? score.Remark : "逐项依据见上表“计分过程”"]);
        }

        return new FactTable($"{self.Year} 年度总分与等级", Columns, rows);
    }
}
