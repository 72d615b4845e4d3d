using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Schemes;
using Disclosure.Model.Scoring;

namespace Disclosure.Model.Tests.Scoring;

public sealed class AttainmentsTests
{
    [Theory]
    [InlineData("≥12个", "12个", Attainment.Reached)]
    [InlineData("≥12个", "11个", Attainment.Missed)]
    [InlineData("＞12个", "12个", Attainment.Missed)]
    [InlineData("≤30天", "30天", Attainment.Reached)]
    [InlineData("≤30天", "31天", Attainment.Missed)]
    [InlineData("<30天", "30天", Attainment.Missed)]
    [InlineData("≥95%", "94.99%", Attainment.Missed)]
    [InlineData("≥95%", "95%", Attainment.Reached)]
    [InlineData("12个", "12个", Attainment.Reached)]
    [InlineData("12个", "11个", Attainment.Missed)]
    public void Numbers_of_one_kind_are_held_against_each_other(string target, string actual, Attainment judged) =>
        Assert.Equal(judged, Judge(target, actual));

    [Fact]
    public void A_number_reached_is_reached_even_where_the_rows_own_rule_gives_no_full_points() =>
        Assert.Equal(Attainment.Reached, Judge("≥95%", "95%", rule: "98%以上得10分，每降低1%扣1分"));

    [Theory]
    [InlineData("达成预期指标", Attainment.Reached)]
    [InlineData("部分达成预期指标并具有一定效果", Attainment.Partly)]
    [InlineData("未达成预期指标且效果较差", Attainment.Missed)]
    public void A_level_in_words_is_reached_partly_or_not(string level, Attainment judged) =>
        Assert.Equal(judged, Judge("效果明显", level));

    [Theory]
    [InlineData("6月底前", "6月20日", Attainment.Reached)]
    [InlineData("6月底前", "7月5日", Attainment.Missed)]
    public void A_date_is_held_against_the_day_it_was_promised_by(string target, string actual, Attainment judged) =>
        Assert.Equal(judged, Judge(target, actual));

    [Fact]
    public void A_result_left_blank_is_neither_reached_nor_missed() => Assert.Equal(Attainment.NoResult, Judge("≥12个", ""));

    [Fact]
    public void What_does_not_apply_is_said_so() => Assert.Equal(Attainment.NotApplicable, Judge("无", "无"));

    [Fact]
    public void A_number_beside_words_can_not_be_told() => Assert.Equal(Attainment.NotComparable, Judge("≥50个", "达成预期指标"));

    [Fact]
    public void Without_points_a_number_is_still_told_and_words_are_not()
    {
        Assert.Equal(Attainment.Missed, Attainments.Of(ScoringRows.Row("≥12个", "11个", "10"), null));
        Assert.Equal(Attainment.NotComparable, Attainments.Of(ScoringRows.Row("效果明显", "达成预期指标", "10"), null));
    }

    [Fact]
    public void A_survey_decides_in_the_place_of_what_was_reported()
    {
        var row = ScoringRows.Row("90%", "95%", "10", level1: "满意度指标");
        var receipt = ScoringRows.Score("90%", "95%", "10", level1: "满意度指标") with { Surveyed = IndicatorValueReader.Read("88%") };

        Assert.Equal(Attainment.Missed, Attainments.Of(row, receipt));
        Assert.Equal(Attainment.Reached, Attainments.Of(row, receipt with { Surveyed = IndicatorValueReader.Read("90%") }));
    }

    [Theory]
    [InlineData(Attainment.Reached, true, false)]
    [InlineData(Attainment.Partly, true, true)]
    [InlineData(Attainment.Missed, true, true)]
    [InlineData(Attainment.NoResult, false, false)]
    [InlineData(Attainment.NotApplicable, false, false)]
    [InlineData(Attainment.NotComparable, false, false)]
    public void Only_what_was_partly_reached_or_missed_is_unmet(Attainment attainment, bool isJudged, bool isUnmet) =>
        Assert.Equal((isJudged, isUnmet), (attainment.IsJudged(), attainment.IsUnmet()));

    [Fact]
    public void Every_indicator_of_a_self_evaluation_is_counted_once()
    {
        var counts = CountsOf(
            ScoringRows.Row("≥12个", "12个", "10"),
            ScoringRows.Row("≥12个", "11个", "10"),
            ScoringRows.Row("效果明显", "部分达成预期指标并具有一定效果", "10"),
            ScoringRows.Row("≥12个", "", "10"),
            ScoringRows.Row("≥50个", "达成预期指标", "10"),
            ScoringRows.Row("无", "无", "10"));

        Assert.Equal(new AttainmentCounts(Reached: 1, Partly: 1, Missed: 1, NoResult: 1, NotComparable: 1), counts);
        Assert.Equal((3, 2), (counts.Judged, counts.Unmet));
    }

    [Fact]
    public void Counts_add_up()
    {
        var one = new AttainmentCounts(1, 2, 3, 4, 5);

        Assert.Equal(new AttainmentCounts(11, 22, 33, 44, 55), one + new AttainmentCounts(10, 20, 30, 40, 50));
        Assert.Equal(one, default(AttainmentCounts).Add(one));
    }

    private static Attainment Judge(string target, string actual, string rule = "") =>
        Attainments.Of(ScoringRows.Row(target, actual, "10", rule), ScoringRows.Score(target, actual, "10", rule));

    private static AttainmentCounts CountsOf(params Indicator[] rows)
    {
        SelfEvaluation table = ScoringRows.Table(ScoringRows.Total("100", "100"), rows);
        return AttainmentCounts.Of(table, SelfEvaluationScorer.Score(table, StandardSchemes.Standard));
    }
}
