using Disclosure.Model.Amounts;
using Disclosure.Model.Indicators;
using Disclosure.Model.Sentences;

namespace Disclosure.Model.Tests.Sentences;

public sealed class MainOutputTests
{
    [Fact]
    public void The_one_with_the_highest_weight_is_the_main_one() =>
        Assert.Equal("打通断头路条数", Of(Row("建成道路里程", "≥5.6公里", "5.7公里", 8), Row("打通断头路条数", "≥3条", "3条", 12))!.Name);

    [Fact]
    public void Of_several_with_the_same_weight_it_is_the_first() =>
        Assert.Equal("建成道路里程", Of(Row("建成道路里程", "≥5.6公里", "5.7公里", 10), Row("打通断头路条数", "≥3条", "3条", 10))!.Name);

    [Theory]
    [InlineData("质量指标", "≥3条", "3条")]
    [InlineData("数量指标", "≥3条", "3户")]
    [InlineData("数量指标", "≥90%", "95%")]
    [InlineData("数量指标", "≤3条", "3条")]
    [InlineData("数量指标", "3~5条", "4条")]
    [InlineData("数量指标", "≥3条", "3条以上")]
    [InlineData("数量指标", "≥3条", "")]
    [InlineData("数量指标", "及时", "及时")]
    [InlineData("数量指标", "≥3", "3")]
    public void What_is_no_output_in_numbers_of_the_same_unit_is_none(string level2, string target, string actual) =>
        Assert.Null(Of(Row("打通断头路条数", target, actual, 10, level2)));

    [Fact]
    public void The_unit_of_the_target_stands_for_a_result_without_one() =>
        Assert.Equal("打通 3 条断头路", Of(Row("打通断头路条数", "≥3条", "3", 10))!.DoneInWords);

    [Fact]
    public void Before_the_result_the_promise_is_told() =>
        Assert.Equal(
            "打通 3 条断头路", MainOutput.Of([Row("打通断头路条数", "≥3条", null, 10)], isDone: false)!.PromisedInWords);

    [Fact]
    public void More_than_a_number_is_said_so() =>
        Assert.Equal("超过 3 条", Of(Row("打通断头路条数", ">3条", "4条", 10))!.PromisedNumber);

    [Theory]
    [InlineData("改造小区个数", "个", "改造 16 个小区")]
    [InlineData("改造小区数量", "个", "改造 16 个小区")]
    [InlineData("惠及居民户数", "户", "惠及 16 户居民")]
    [InlineData("培训教师人次", "人次", "培训教师 16 人次")]
    [InlineData("接待群众人次", "万人次", "接待群众 16 万人次")]
    [InlineData("资助学生人数", "人", "资助学生 16 人")]
    [InlineData("改造农村公路里程", "公里", "改造农村公路 16 公里")]
    [InlineData("维修房屋面积", "平方米", "维修房屋 16 平方米")]
    [InlineData("举办阅读活动场次", "场", "举办 16 场阅读活动")]
    [InlineData("巡查发现并处置问题件数", "件", "巡查发现并处置问题 16 件")]
    [InlineData("完成安防设施更新学校数", "所", "完成安防设施更新学校 16 所")]
    [InlineData("救助人次", "人次", "救助 16 人次")]
    [InlineData("示范村建设个数", "个", "示范村建设 16 个")]
    [InlineData("危房改造户数", "户", "危房改造 16 户")]
    [InlineData("受助学生人次", "人次", "受助学生 16 人次")]
    [InlineData("农村寄宿制学校校舍建设面积", "平方米", "农村寄宿制学校校舍建设面积 16 平方米")]
    [InlineData("空气质量指数", "微克/立方米", "空气质量指数 16 微克/立方米")]
    [InlineData("完成签约并兑付户数", "户", "完成签约并兑付 16 户")]
    [InlineData("配置设备机构数", "家", "配置设备机构 16 家")]
    [InlineData("改造升级信号灯路口个数", "个", "改造升级信号灯路口 16 个")]
    [InlineData("年客运量", "万人次", "年客运量 16 万人次")]
    [InlineData("新建和改造高标准农田面积", "万亩", "新建和改造高标准农田 16 万亩")]
    [InlineData("立项实施专项数", "项", "立项实施专项数 16 项")]
    [InlineData("办理审批事项数量", "项", "办理 16 项审批事项")]
    [InlineData("惠及农户数", "户", "惠及 16 户农户")]
    [InlineData("帮扶贫困户数", "户", "帮扶 16 户贫困户")]
    [InlineData("服务老人数", "人", "服务老人数 16 人")]
    [InlineData("服务老年人数", "万人", "服务老年人数 16 万人")]
    [InlineData("用工人数", "人", "用工人数 16 人")]
    [InlineData("改建厕所数", "所", "改建 16 所厕所")]
    [InlineData("改建厕所数", "个", "改建 16 个厕所")]
    [InlineData("惠及农户数", "万户", "惠及农户数 16 万户")]
    [InlineData("新增监测项目个数", "项", "新增监测项目 16 项")]
    [InlineData("培训教师人数", "名", "培训 16 名教师")]
    [InlineData("检查门店次数", "家", "检查 16 家门店")]
    [InlineData("办结案件数", "件", "办结案件数 16 件")]
    [InlineData("监督检查单位数", "位", "监督检查单位数 16 位")]
    [InlineData("更新车辆数", "辆", "更新 16 辆车辆")]
    [InlineData("开展宣传人次数", "次", "开展宣传人次数 16 次")]
    [InlineData("开展宣传场次", "场", "开展宣传 16 场")]
    [InlineData("发放宣传手册数", "册", "发放宣传手册数 16 册")]
    [InlineData("服务群众人次数", "人次", "服务群众 16 人次")]
    public void An_output_is_said_in_the_words_of_its_name(string name, string unit, string words) =>
        Assert.Equal(words, new MainOutput(name, unit, 16, 16).DoneInWords);

    private static MainOutput? Of(params Indicator[] rows) => MainOutput.Of([.. rows], isDone: true);

    private static Indicator Row(string name, string target, string? actual, int weight, string level2 = "数量指标") => new()
    {
        Level1 = "产出指标",
        Level2 = level2,
        Level3 = name,
        Target = IndicatorValueReader.Read(target),
        Weight = new Weight(weight),
        Result = actual is null ? null : new IndicatorResult { Actual = IndicatorValueReader.Read(actual) },
    };
}
