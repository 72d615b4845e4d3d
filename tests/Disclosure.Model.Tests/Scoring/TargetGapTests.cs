using Disclosure.Model.Amounts;
using Disclosure.Model.Indicators;
using Disclosure.Model.Scoring;

namespace Disclosure.Model.Tests.Scoring;

public sealed class TargetGapTests
{
    [Theory]
    [InlineData("≥12个", "9个", -3, "个", 0.25)]
    [InlineData("≤30天", "36天", 6, "天", 0.2)]
    [InlineData("≥95%", "88.5%", -6.5, "个百分点", 0.0684)]
    [InlineData("20户", "18户", -2, "户", 0.1)]
    [InlineData("≥12", "9个", -3, "个", 0.25)]
    public void Numbers_of_one_kind_have_a_difference_in_the_rows_unit_and_a_share_of_the_promise(
        string target, string actual, double difference, string unit, double share)
    {
        var gap = Of(target, actual);

        Assert.Equal(((decimal)difference, unit, GapObstacle.None), (gap.Difference, gap.Unit, gap.Obstacle));
        Assert.Equal((decimal)share, decimal.Round(gap.Share!.Value.Ratio, 4));
    }

    [Theory]
    [InlineData("5-8个", "3个", -2, 0.4)]
    [InlineData("5-8个", "10个", 2, 0.25)]
    public void A_range_is_missed_by_its_nearest_bound(string target, string actual, double difference, double share)
    {
        var gap = Of(target, actual);

        Assert.Equal(((decimal)difference, new Percentage((decimal)share)), (gap.Difference, gap.Share));
    }

    [Fact]
    public void Nothing_has_no_share()
    {
        var gap = Of("0起", "2起");

        Assert.Equal((2m, "起", null), (gap.Difference, gap.Unit, gap.Share));
    }

    [Theory]
    [InlineData("效果明显", "部分达成预期指标并具有一定效果", GapObstacle.Words)]
    [InlineData("≥50个", "达成预期指标", GapObstacle.Words)]
    [InlineData("6月底前", "7月5日", GapObstacle.Date)]
    [InlineData("≥50个", "40人", GapObstacle.Units)]
    [InlineData("≥50个", "40%", GapObstacle.Units)]
    [InlineData("≥50个", "", GapObstacle.NoResult)]
    public void Where_there_is_no_number_it_is_said_why(string target, string actual, GapObstacle obstacle)
    {
        var gap = Of(target, actual);

        Assert.Equal((null, null, null, obstacle), (gap.Difference, gap.Unit, gap.Share, gap.Obstacle));
    }

    [Fact]
    public void The_value_that_decides_is_held_against_the_target()
    {
        var row = ScoringRows.Row("≥90%", "95%", "10", level1: "满意度指标");
        var receipt = ScoringRows.Score("≥90%", "95%", "10", level1: "满意度指标") with { Surveyed = IndicatorValueReader.Read("81%") };

        Assert.Equal((-9m, new Percentage(0.1m)), (TargetGap.Of(row, receipt).Difference, TargetGap.Of(row, receipt).Share));
    }

    private static TargetGap Of(string target, string actual) => TargetGap.Of(ScoringRows.Row(target, actual, "10"), null);
}
