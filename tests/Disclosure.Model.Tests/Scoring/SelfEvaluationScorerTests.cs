using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Schemes;
using Disclosure.Model.Scoring;

namespace Disclosure.Model.Tests.Scoring;

public sealed class SelfEvaluationScorerTests
{
    private static readonly FundLine FullyExecuted = ScoringRows.Total("100", "100", "10", "9");

    [Fact]
    public void The_total_is_execution_and_rows_unrounded()
    {
        var score = Score(ScoringRows.Row("8755", "8676", "90", score: "90"));
        Assert.Equal(10m + (8676m / 8755m * 90m), score.Recomputed?.Value);
        Assert.Equal(Grade.Excellent, score.RecomputedGrade);
        Assert.Equal("", score.Remark);
    }

    [Fact]
    public void The_sum_of_approved_points_leaves_empty_cells_out()
    {
        var score = Score(ScoringRows.Row("1个", "1个", "45", score: "44"), ScoringRows.Row("1个", "1个", "45"));
        Assert.Equal(new Points(53), score.SumOfApproved);
    }

    [Fact]
    public void Approved_points_stand_in_where_a_band_applies()
    {
        var score = Score(ScoringRows.Row("及时", "及时", "90", score: "85"));
        Assert.Equal(new Points(95), score.Recomputed);
    }

    [Fact]
    public void There_is_no_total_while_a_row_cannot_be_computed()
    {
        var score = Score(ScoringRows.Row("1个", "1个", "45", score: "45"), ScoringRows.Row("≥50个", "达成预期指标", "45", score: "45"));
        Assert.Null(score.Recomputed);
        Assert.Null(score.RecomputedGrade);
        Assert.Equal("第 2 项指标不能重新计算，因此没有重新计算的总分。", score.Remark);
    }

    [Fact]
    public void What_does_not_apply_is_out_of_the_total_and_said()
    {
        var score = Score(ScoringRows.Row("1个", "1个", "80", score: "80"), ScoringRows.Row("无", "无", "10"));
        Assert.Equal(new Points(90), score.Recomputed);
        Assert.Null(score.RecomputedGrade);
        Assert.Equal("第 2 项指标不计入总分，不折算。计分的分值合计 90 分，不是 100 分，不评等级。", score.Remark);
    }

    [Fact]
    public void A_budget_of_nothing_takes_execution_out_of_the_total()
    {
        var table = ScoringRows.Table(ScoringRows.Total("0", "0", "10", "0"), ScoringRows.Row("1个", "1个", "90", score: "90"));
        var score = SelfEvaluationScorer.Score(table, StandardSchemes.Standard);
        Assert.Equal((ScoringCase.NotApplicable, new Points(90)), (score.Execution.Case, score.Recomputed!.Value));
    }

    [Fact]
    public void A_blank_row_left_from_the_template_does_not_stop_the_total()
    {
        var score = Score(ScoringRows.Row("1个", "1个", "90", score: "90"), ScoringRows.Row("", "", ""));
        Assert.Equal(new Points(100), score.Recomputed);
        Assert.Equal("", score.Remark);
    }

    [Fact]
    public void The_grade_of_the_approved_total_is_on_the_unrounded_total()
    {
        var table = ScoringRows.Table(FullyExecuted, ScoringRows.Row("1个", "1个", "90")) with { Total = new Points(89.999m) };
        Assert.Equal(Grade.Good, SelfEvaluationScorer.Score(table, StandardSchemes.Standard).GradeOfApproved);
    }

    [Fact]
    public void A_receipt_lists_what_went_in()
    {
        var receipt = Score(ScoringRows.Row("≥95%", "93%", "10", "95%以上得10分，每降低1%扣1分", score: "9")).Rows[0];
        Assert.Equal(
            ["指标值 ≥95%", "实际完成值 93%", "评分办法 95%以上得10分，每降低1%扣1分"],
            receipt.Inputs.Select(input => $"{input.Name} {input.Value}"));
        Assert.Equal(1m, receipt.Difference);
        Assert.True(receipt.Differs);
    }

    [Theory]
    [InlineData("6", -0.4)]
    [InlineData("6.4", 0)]
    [InlineData("8", 0)]
    [InlineData("8.5", 0.5)]
    public void Points_within_the_band_do_not_differ(string approved, double difference)
    {
        var receipt = Score(ScoringRows.Row("及时", "达成预期指标", "8", score: approved)).Rows[0];
        Assert.Equal((decimal)difference, receipt.Difference);
    }

    private static SelfEvaluationScore Score(params Indicator[] rows) =>
        SelfEvaluationScorer.Score(ScoringRows.Table(FullyExecuted, rows), StandardSchemes.Standard);
}
