using Disclosure.Model.Indicators;

namespace Disclosure.Model.Tests.Indicators;

public class IndicatorIdentityTests
{
    [Theory]
    [InlineData("改造小区数量", "改造小区 数量")]
    [InlineData("改造小区数量", "　改造小区数量　")]
    [InlineData("ＰＭ2.5浓度", "pm2.5浓度")]
    [InlineData("“一老一小”服务人次", "一老一小服务人次")]
    [InlineData("小区（楼栋）改造", "小区(楼栋)改造")]
    [InlineData("0～6岁儿童管理率", "0-6岁儿童管理率")]
    public void A_name_is_the_same_whatever_its_width_blanks_and_punctuation(string one, string other) =>
        Assert.Equal(Identity("产出指标", "数量指标", one), Identity("产出指标", "数量指标", other));

    [Theory]
    [InlineData("改造小区数量", "改造老旧小区数量")]
    [InlineData("PM2.5浓度", "PM25浓度")]
    [InlineData("0-6岁儿童管理率", "06岁儿童管理率")]
    [InlineData("完成率", "完成%率")]
    public void Another_name_is_another_indicator(string one, string other) =>
        Assert.NotEqual(Identity("产出指标", "数量指标", one), Identity("产出指标", "数量指标", other));

    [Theory]
    [InlineData("产出指标（50分）", "产出指标(40分)")]
    [InlineData("产出指标", "产出指标（50%）")]
    public void The_points_that_a_level_carries_are_no_part_of_its_name(string one, string other) =>
        Assert.Equal(Identity(one, "数量指标", "数量"), Identity(other, "数量指标", "数量"));

    [Fact]
    public void Under_another_level_it_is_another_indicator()
    {
        Assert.NotEqual(Identity("产出指标", "数量指标", "成本"), Identity("成本指标", "数量指标", "成本"));
        Assert.NotEqual(Identity("产出指标", "数量指标", "成本"), Identity("产出指标", "成本指标", "成本"));
        Assert.NotEqual(Identity("产出指标（含质量）", "", "成本"), Identity("产出指标", "", "成本"));
    }

    [Fact]
    public void A_name_of_nothing_but_signs_is_itself() =>
        Assert.NotEqual(Identity("产出指标", "", "——"), Identity("产出指标", "", "……"));

    [Fact]
    public void A_very_long_name_is_folded_too() =>
        Assert.Equal(Identity("", "", new string('长', 500) + "（一）"), Identity("", "", new string('长', 500) + "一"));

    private static IndicatorIdentity Identity(string level1, string level2, string level3) => IndicatorIdentity.Of(new Indicator
    {
        Level1 = level1,
        Level2 = level2,
        Level3 = level3,
        Target = IndicatorValue.Empty,
    });
}
