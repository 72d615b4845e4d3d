using Disclosure.Model.Indicators;
using Disclosure.Model.LastYear;

namespace Disclosure.Model.Tests.LastYear;

public class TargetChangesTests
{
    [Theory]
    [InlineData("≥12个", "≥10个", TargetChange.Raised)]
    [InlineData("≥8个", "≥10个", TargetChange.Lowered)]
    [InlineData("≤8件", "≤10件", TargetChange.Raised)]
    [InlineData("≤12件", "≤10件", TargetChange.Lowered)]
    [InlineData("<12件", "<10件", TargetChange.Lowered)]
    [InlineData(">95%", ">90%", TargetChange.Raised)]
    [InlineData("95%", "90%", TargetChange.Raised)]
    [InlineData("≥10个", "≥10.0个", TargetChange.Same)]
    [InlineData("≥10个", "≧１０ 个", TargetChange.Same)]
    [InlineData("12月底前", "12月底前", TargetChange.Same)]
    [InlineData("达到省定标准", "达到省定标准", TargetChange.Same)]
    [InlineData("=100%", "=100%", TargetChange.Same)]
    public void More_or_less_is_told_in_the_direction_of_the_target(string now, string last, TargetChange change) =>
        Assert.Equal(change, TargetChanges.Of(Row(now), Value(last)));

    [Theory]
    [InlineData("≥12个", "≥10人次")]
    [InlineData("≥12个", "≥10")]
    [InlineData("≥12个", "10个")]
    [InlineData("≥12个", "≤10个")]
    [InlineData("≥12%", "≥10个")]
    [InlineData("=95%", "=100%")]
    [InlineData("80~90分", "70~80分")]
    [InlineData("2026年12月底前", "2025年12月底前")]
    [InlineData("效果明显", "效果较好")]
    [InlineData("≥12个", "")]
    [InlineData("", "≥12个")]
    [InlineData("≥12个", "不予公开")]
    public void Values_that_cannot_be_held_against_each_other_say_nothing(string now, string last) =>
        Assert.Null(TargetChanges.Of(Row(now), Value(last)));

    [Fact]
    public void Of_a_cost_without_an_operator_less_is_more_of_a_demand() => Assert.Equal(
        TargetChange.Lowered, TargetChanges.Of(Row("330万元") with { Level1 = "成本指标" }, Value("320万元")));

    [Theory]
    [InlineData("≥10个", "10个", true)]
    [InlineData("≥10个", "9个", false)]
    [InlineData("≤10件", "9件", true)]
    [InlineData("=10个", "10个", true)]
    [InlineData("≥10个", "基本完成", null)]
    [InlineData("", "10个", null)]
    public void A_result_reaches_its_target_or_not_or_nobody_can_say(string target, string actual, bool? reached) =>
        Assert.Equal(reached, TargetChanges.IsReached(Row(target), Value(actual)));

    private static Indicator Row(string target) =>
        new() { Level1 = "产出指标", Level2 = "数量指标", Level3 = "指标", Target = Value(target) };

    private static IndicatorValue Value(string raw) => IndicatorValueReader.Read(raw);
}
