using Disclosure.Model.Amounts;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Schemes;
using Disclosure.Model.Scoring;
using Disclosure.Model.Targets;
using Disclosure.Model.Tests.Checks;

namespace Disclosure.Model.Tests.Satisfaction;

public sealed class SurveyedScoreTests
{
    private const int SatisfactionRow = 4;

    private static readonly SatisfactionResult Fair = Surveys.With(new LevelCounts(60, 60, 40, 25, 15, 10), 5200);

    [Fact]
    public void The_receipt_tells_both_values_the_sample_and_the_formula()
    {
        var inputs = Score(Fair).Rows[SatisfactionRow].Inputs.ToDictionary(input => input.Name, input => input.Value);

        Assert.Equal("93%", inputs["报送的实际完成值"]);
        Assert.Equal("（非常满意＋满意＋基本满意）÷有效份数＝160÷200＝80%", inputs["调查满意率"]);
        Assert.Equal("有效 200 份（n＝邀请收回 210 份－不清楚 10 份），服务对象 5200 人（N），邀请 210 份、收回 210 份，回收率 100%，95% 置信区间 73.91%–84.95%", inputs["调查样本"]);
    }

    [Fact]
    public void Approved_figures_stay_as_they_are()
    {
        var receipt = Score(Fair).Rows[SatisfactionRow];

        Assert.Equal(new Points(10), receipt.Approved);
        Assert.Equal(8.89m, decimal.Round(receipt.Computed!.Value.Value, 2));
        Assert.True(receipt.Differs);
    }

    [Fact]
    public void The_recomputed_total_counts_the_surveyed_points() =>
        Assert.Equal(Score().Recomputed!.Value.Value - (10m - (80m / 90m * 10m)), Score(Fair).Recomputed!.Value.Value, precision: 10);

    [Fact]
    public void Only_the_indicator_that_a_result_names_is_scored_by_it()
    {
        Assert.Equal(SatisfactionStanding.Surveyed, Score(Fair with { Indicators = ["小区居民满意度"] }).Rows[SatisfactionRow].Standing);
        Assert.Equal(SatisfactionStanding.NotSurveyed, Score(Fair with { Indicators = ["商户满意度"] }).Rows[SatisfactionRow].Standing);
    }

    [Fact]
    public void Rows_that_measure_something_else_stay_as_they_were() =>
        Assert.All(Score(Fair).Rows[..SatisfactionRow], receipt => Assert.Equal(SatisfactionStanding.None, receipt.Standing));

    [Fact]
    public void Open_answers_do_not_score()
    {
        var open = CountSuppression.Publish(new LevelCounts(500, 0, 0, 0, 0, 0), SatisfactionFormula.TopThree);
        var few = Surveys.With(new LevelCounts(7, 0, 0, 5, 0, 0), 5200) with { Open = open };

        Assert.Equal(SatisfactionStanding.TooFew, Score(few).Rows[SatisfactionRow].Standing);
    }

    [Fact]
    public void An_override_tells_who_decided_and_why()
    {
        var decided = Fair with { Override = new(Percentage.FromPercent(92), "抽查另取得 40 份问卷", "示例区财政局绩效评价科") };
        var receipt = Score(decided).Rows[SatisfactionRow];

        Assert.Contains(receipt.Inputs, input => input is { Name: "另行认定", Value: "92%，示例区财政局绩效评价科认定，理由：抽查另取得 40 份问卷" });
        Assert.Contains(receipt.Inputs, input => input.Name == "调查满意率" && input.Value.EndsWith("80%", StringComparison.Ordinal));
        Assert.Equal(new Points(10), receipt.Computed);
    }

    [Fact]
    public void Without_looking_at_surveys_nothing_is_said_of_them() =>
        Assert.Equal(
            SatisfactionStanding.None,
            SelfEvaluationScorer.Score(TestRecords.SelfEvaluation, StandardSchemes.Standard).Rows[SatisfactionRow].Standing);

    [Fact]
    public void The_surveys_of_a_self_evaluation_are_those_of_its_project_or_unit_and_year()
    {
        var ofUnit = Fair with { Survey = SurveyId.Parse("2025-101"), Project = null, Unit = TestRecords.DepartmentCode };
        var records = new RecordSet(
            TestRecords.Portal,
            [
                Fair,
                ofUnit,
                Fair with { Survey = SurveyId.Parse("2024-x"), Year = new(2024) },
                Fair with { Survey = SurveyId.Parse("2025-y"), Project = ProjectCode.Parse("9") },
                ofUnit with { Survey = SurveyId.Parse("2025-z"), Unit = UnitCode.Parse("102") },
            ]);

        Assert.Equal(["2025-101002-003"], records.SatisfactionOf(TestRecords.SelfEvaluation).Select(result => result.Survey.Value));
        Assert.Equal(["2025-101"], records.SatisfactionOf(TestRecords.UnitSelfEvaluation).Select(result => result.Survey.Value));
    }

    private static SelfEvaluationScore Score(params SatisfactionResult[] surveys) =>
        SelfEvaluationScorer.Score(TestRecords.SelfEvaluation, StandardSchemes.WithCost, [.. surveys]);
}
