using System.Text.RegularExpressions;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Sentences;

namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>What is said of outputs, of every indicator of the demonstration whose name ends in its measure.</summary>
public sealed partial class OutputPhraseTests
{
    // How what is left ends, and what is cut: each was read once, and what is left is a word.
    private const string Read = """
        下乡|场次 专利|件数 中心|个数 主体|户数 举报|件数 乡村|场次 书房|个数 乱放|处数 人员|人数 人员|数 人才|人数 企业|家数 企业|家次 体检|人次 作社|家数 作站|个数 供餐|人次 保障|人次 信息|条数
        信访|件数 修复|处数 儿园|所数 儿童|人数 兑付|户数 兑现|人次 公园|个数 公路|里程 军人|人数 农户|户数 农田|面积 创业|人数 办点|个数 医馆|个数 单位|家次 危桥|座数 厕所|座数 发放|户数 受众|人次
        咨询|件数 品种|个数 图书|册数 场所|家次 场馆|个数 坑槽|处数 培训|人次 培训|课时 基地|个数 堤防|长度 处置|件数 处置|起数 备案|人次 头路|条数 学校|数 学生|人数 学生|人次 宣传|场次 宣讲|场次
        家庭|户数 对象|人数 小区|个数 小区|数量 小巷|条数 居民|人数 居民|人次 居民|户数 展示|场次 岗位|人数 巡查|次数 工程|处数 幼儿|人数 建成|间数 建筑|处数 建设|个数 建设|面积 慰问|人数 户厕|数量
        房屋|面积 房源|套数 扶持|人数 承人|人数 承保|面积 技术|项数 护栏|长度 报告|份数 抽查|家数 抽查|批次 抽检|批次 探访|户次 接种|剂次 支付|人次 改造|户数 放映|场次 放点|个数 政村|个数 救助|人次
        教师|人次 文献|册次 文献|种数 断面|个数 景观|处数 服务|件次 服务|场次 机井|眼数 机构|家数 机构|家次 机构|数 材料|批次 村民|人数 样品|份数 案件|件数 档案|卷数 桥梁|座数 检查|家次 检查|对数
        检查|次数 死猪|头数 水点|处数 水点|数量 河道|长度 泊位|数 泵站|座数 津贴|人次 活动|场次 活动|次数 派员|人数 测点|数量 游园|个数 游客|人次 源地|处数 滑料|数量 演练|次数 灌木|株数 点位|个数 点位|数
        然村|个数 照护|人数 照明|数量 献血|人次 理赔|件数 电梯|部数 畜禽|数量 登记|份数 破案|起数 福院|个数 站点|个数 站点|数量 筑物|座数 筛查|人数 管理|人数 管网|长度 线路|条数 组织|个数 结果|次数
        绿地|面积 缴费|人数 网格|个数 网点|个数 群众|人次 老人|人次 耕地|面积 范校|数 范田|面积 落实|人次 补助|人次 见习|人数 观众|人次 认证|次数 设备|台数 设备|台次 设备|套数 设施|处数 设施|数量
        诉求|件数 课程|门数 货车|辆次 资产|宗数 资金|人次 走访|次数 超站|个数 路口|数 转企|家数 转化|项数 运行|座数 送餐|人次 道路|里程 道路|长度 道路|面积 采样|份数 重建|户数 镇街|数 问题|件数 闸坝|座数
        防水|面积 院落|个数 隐患|条数 集点|个数 雪剂|数量 项目|个数 项目|次数 领取|人次 餐点|个数 验室|间数
        """;

    [Fact]
    public void No_word_is_cut_in_two()
    {
        var read = Read.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        var records = BuiltDemonstration.Reading.Records;
        var indicators = records.ProjectTargets.Concat<PerformanceTable>(records.ProjectSelfEvaluations)
            .SelectMany(table => table.Indicators)
            .Where(row => row.Level2.Contains("数量", StringComparison.Ordinal) && row.Target is { Number: not null, MeasureUnit: not null })
            .ToList();

        Assert.NotEmpty(indicators);
        Assert.DoesNotContain(indicators.Select(CutOf).OfType<string>().Distinct(), cut => !read.Contains(cut.Split('：')[0]));
    }

    private static string? CutOf(Indicator indicator)
    {
        var (name, unit) = (indicator.Level3.Trim(), indicator.Target.MeasureUnit!);
        var said = new MainOutput(name, unit, 7, null).PromisedInWords;
        var parts = Number.Split(said);
        var kept = parts[0] + parts[1][unit.Length..];
        return kept == name ? null : $"{kept[^2..]}|{name[kept.Length..]}：{said}";
    }

    [GeneratedRegex(" 7 ")]
    private static partial Regex Number { get; }
}
