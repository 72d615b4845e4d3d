using System.Collections.Immutable;
using static Disclosure.Benchmarks.Corpus.ValuePattern;

namespace Disclosure.Benchmarks.Corpus;

/// <summary>The indicators of the corpus, worded as departments word them.</summary>
internal static class IndicatorPatterns
{
    public static ImmutableArray<IndicatorPattern> Quantity { get; } =
    [
        Output("数量指标", "改造老旧小区数量", AtLeast, 4, 30, "个"),
        Output("数量指标", "新建雨水管网长度", AtLeast, 3, 60, "公里"),
        Output("数量指标", "资助家庭经济困难学生人次", AtLeast, 300, 12000, "人次"),
        Output("数量指标", "农村公路日常养护里程", AtLeast, 80, 1600, "公里"),
        Output("数量指标", "发放高龄津贴人次", AtLeast, 2000, 150000, "人次"),
        Output("数量指标", "开展安全生产检查企业数", AtLeast, 50, 900, "家"),
        Output("数量指标", "补贴耕地面积", AtLeast, 2000, 460000, "亩"),
        Output("数量指标", "组织群众文化活动场次", AtLeast, 12, 240, "场"),
        Output("数量指标", "65岁以上老年人健康管理人数", AtLeast, 1000, 41000, "人"),
        Output("数量指标", "开展食品安全监督抽检批次", AtLeast, 200, 3200, "批次"),
    ];

    public static ImmutableArray<IndicatorPattern> Quality { get; } =
    [
        Output("质量指标", "工程竣工验收合格率", PercentAtLeast, 95, 100, "%"),
        Output("质量指标", "补助对象认定准确率", PercentAtLeast, 96, 100, "%"),
        Output("质量指标", "设备验收合格率", PercentAtLeast, 95, 100, "%"),
        Output("质量指标", "抽检不合格产品后续处置率", PercentAtLeast, 90, 100, "%"),
        Output("质量指标", "居民电子健康档案建档率", PercentAtLeast, 85, 95, "%"),
    ];

    public static ImmutableArray<IndicatorPattern> Timeliness { get; } =
    [
        Output("时效指标", "年度任务完成时间", ByMonth, 9, 12, "月底前"),
        Output("时效指标", "补助资金发放完成时间", ByMonth, 5, 11, "月底前"),
        Output("时效指标", "月发放及时率", PercentAtLeast, 95, 100, "%"),
        Output("时效指标", "开工项目按期完工率", PercentAtLeast, 90, 98, "%"),
    ];

    public static ImmutableArray<IndicatorPattern> Benefit { get; } =
    [
        Benefits("社会效益指标", "受益群众人数", AtLeast, 500, 90000, "人"),
        Benefits("社会效益指标", "责任事故起数", AtMost, 1, 4, "起"),
        Benefits("社会效益指标", "群众投诉件数", AtMost, 5, 80, "件"),
        Benefits("经济效益指标", "带动农户人均增收", AtLeast, 200, 3200, "元"),
        Benefits("生态效益指标", "生活污水集中收集率", PercentAtLeast, 70, 92, "%"),
        Benefits("可持续影响指标", "长效管护机制", Words, 0, 0, "健全并有效运行"),
        Benefits("可持续影响指标", "公共服务水平", Words, 0, 0, "持续提升"),
    ];

    public static ImmutableArray<IndicatorPattern> Satisfaction { get; } =
    [
        new("满意度指标", "服务对象满意度指标", "服务对象满意度", PercentAtLeast, 85, 95, "%"),
        new("满意度指标", "服务对象满意度指标", "受益群众满意度", PercentAtLeast, 88, 95, "%"),
    ];

    /// <summary>The table of a department as a whole, whose six dimensions have fixed weights.</summary>
    public static ImmutableArray<(IndicatorPattern Pattern, decimal Weight)> Department { get; } =
    [
        (new("运行成本", "公用经费控制", "公用经费控制数", AtMost, 80, 900, "万元"), 10m),
        (new("管理效率", "预算管理", "预算编制及时完成率", PercentAtLeast, 95, 100, "%"), 10m),
        (new("管理效率", "绩效管理", "绩效自评覆盖率", PercentAtLeast, 95, 100, "%"), 10m),
        (new("履职效能", "重点工作任务", "重点工作任务完成项数", AtLeast, 8, 40, "项"), 15m),
        (new("履职效能", "重点工作任务", "服务事项按期办结率", PercentAtLeast, 92, 100, "%"), 15m),
        (new("社会效应", "社会效益", "受益群众人数", AtLeast, 5000, 400000, "人"), 15m),
        (new("可持续发展能力", "队伍建设", "业务培训人次", AtLeast, 40, 900, "人次"), 5m),
        (new("服务对象满意度", "服务对象满意度", "服务对象满意度", PercentAtLeast, 85, 95, "%"), 10m),
    ];

    private static IndicatorPattern Output(string level2, string level3, ValuePattern values, int low, int high, string measure) =>
        new("产出指标", level2, level3, values, low, high, measure);

    private static IndicatorPattern Benefits(string level2, string level3, ValuePattern values, int low, int high, string measure) =>
        new("效益指标", level2, level3, values, low, high, measure);
}
