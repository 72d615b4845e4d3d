using System.Collections.Immutable;

namespace Disclosure.Model.Sentences;

/// <summary>
/// Says an output with its number in the indicator's own words. A verb is never made up: where the name begins with one, it is used, and
/// the number stands where speech puts it (<c>改造小区个数</c>, 20 个: 改造 20 个小区); else the name stands as it is, less the measure that the
/// unit says again (<c>危房改造户数</c>, 89 户: 危房改造 89 户).
/// </summary>
internal static class OutputPhrase
{
    private const int LongestNoun = 10;

    // Verbs that names of outputs begin with.
    private static readonly ImmutableArray<string> Verbs =
    [
        "改造", "新建", "改建", "扩建", "建设", "建成", "修建", "修复", "维修", "修缮", "整治", "治理", "清理", "清运", "拆除", "更新", "更换", "安装",
        "加装", "配备", "配置", "购置", "采购", "储备", "培训", "资助", "救助", "补助", "奖补", "补贴", "扶持", "帮扶", "支持", "保障", "供养", "照护",
        "服务", "惠及", "覆盖", "发放", "开展", "举办", "组织", "开设", "开放", "运营", "运行", "管护", "养护", "种植", "栽植", "绿化", "检查", "巡查",
        "检测", "监测", "抽检", "出具", "受理", "处置", "处理", "办理", "发送", "发布", "接待", "接种", "打通", "消除", "创建", "新增", "完成", "实施",
        "制作", "编制", "印发", "提供", "安置", "引进", "招聘", "考核", "走访", "慰问", "免疫", "设置", "设立", "增设", "投放", "清退", "兑现", "流转",
        "除险加固", "新打", "登记", "鉴定", "评审", "审计", "调查", "演出", "放映", "展示", "监督", "管理", "维护", "宣传", "救治", "筛查", "发现",
        "签约", "兑付", "升级", "推动", "盘活", "引入", "硬化", "运维", "接入", "纳入", "奖励", "执法",
    ];

    // Measure words that a noun may follow.
    private static readonly ImmutableArray<string> Classifiers =
        ["个", "所", "座", "间", "套", "台", "辆", "户", "家", "名", "条", "处", "棵", "株", "件", "门", "部", "份", "块", "盏", "栋", "幢", "项", "场"];

    // What is equipped is not what is counted, where whoever is equipped is.
    private static readonly ImmutableArray<string> Equipping =
        ["配置", "配备", "购置", "采购", "安装", "加装", "更新", "更换", "投放", "发放", "发送", "发布"];

    private static readonly ImmutableArray<string> Receivers = ["家", "户", "所", "名"];

    // Words that end in what is a measure elsewhere: of 专项数, counted in 项, no 项数 is cut.
    private static readonly ImmutableArray<string> WholeWords =
    [
        "专项", "事项", "款项", "奖项", "单项", "分项", "子项", "选项", "立项",
        "农户", "用户", "商户", "住户", "账户", "客户", "窗户", "租户", "养殖户", "种植户", "贫困户", "脱贫户", "低保户", "困难户", "示范户", "五保户",
        "专家", "商家", "厂家", "农家", "国家",
        "老人", "病人", "工人", "军人", "法人", "客人", "残疾人", "老年人", "成年人", "青年人", "负责人", "传承人", "带头人", "经纪人", "当事人",
        "候选人", "主持人", "承包人", "代理人", "投标人", "申请人", "责任人", "证人",
        "单位", "岗位", "床位", "泊位", "车位", "席位", "摊位", "工位", "学位", "点位", "部位", "铺位",
        "案件", "事件", "文件", "证件", "部件", "软件", "硬件", "零件", "邮件", "信件", "配件", "构件", "稿件", "组件", "要件", "办件",
        "平台", "舞台", "看台", "电台", "窗台", "柜台", "站台", "讲台", "干部", "支部", "俱乐部", "总部", "分部",
        "办事处", "管理处", "服务处", "市场", "农场", "广场", "牧场", "林场", "球场", "停车场", "养殖场", "填埋场", "现场", "操场",
        "厕所", "公厕所", "场所", "派出所", "卫生所", "研究所", "司法所", "事务所", "托育所", "托儿所", "看守所",
        "讲座", "部门", "闸门", "阀门", "房间", "车间", "空间", "卫生间", "地块", "板块", "模块", "车辆", "手册", "图册", "名册",
        "样本", "课本", "副本", "文本", "剧本", "版本",
        "人次", "场次", "批次", "班次", "频次", "车次", "航次", "层次", "户次", "台次", "件次", "趟次", "座次", "课次", "架次",
        "网点", "站点", "试点", "景点", "地点", "节点", "要点", "服务点", "接种点", "投放点", "监测点", "便民点",
        "乡村", "农村", "示范村", "行政村", "自然村", "学校", "院校", "高校", "道路", "公路", "铁路", "线路", "路口", "人口", "窗口",
        "街道", "河道", "通道", "渠道", "管道", "步道", "绿道", "隧道", "路段", "河段", "学段", "标段", "单元", "品种", "工种", "树种",
        "种类", "分类", "门类", "楼层", "楼栋", "图片", "照片", "影片", "芯片", "公园", "幼儿园", "产业园", "商店", "书店", "门店",
        "小组", "机组", "专班", "培训班", "学期", "周期", "龙头", "码头", "植株", "车站", "水站", "电站", "泵站", "驿站", "服务站", "工作站",
        "环节", "路面", "团队", "部队", "法院", "医院", "卫生院", "敬老院", "养老院", "工厂", "水厂",
    ];

    private static readonly ImmutableArray<string> Extents = ["里程", "长度", "面积"];

    /// <summary>The output in words.</summary>
    /// <param name="name">The indicator's name.</param>
    /// <param name="number">The number as it is shown.</param>
    /// <param name="unit">The unit of measure.</param>
    public static string Of(string name, string number, string unit)
    {
        var verb = Verbs.Where(one => name.StartsWith(one, StringComparison.Ordinal)).MaxBy(one => one.Length);
        if (verb is null)
            return $"{WithoutUnit(name, unit)} {number} {unit}";
        var stem = WithoutMeasure(name, unit);
        var noun = stem[Math.Min(verb.Length, stem.Length)..];
        return noun.Length is > 0 and <= LongestNoun && Classifiers.Contains(unit) && IsPlain(noun)
            && !(Equipping.Contains(verb) && Receivers.Contains(unit))
            ? $"{verb} {number} {unit}{noun}"
            : $"{stem} {number} {unit}";
    }

    // 个数 before 个, 人次 before 万人次, 面积 before 平方米: said by number and unit.
    private static string WithoutMeasure(string name, string unit)
    {
        if (IsWord(name, unit))
            return Classifiers.Contains(unit) ? Counted(name) : name;
        var without = WithoutUnit(name, unit);
        return without.Length < name.Length ? without : WithoutFirst(name, [.. OtherMeasures(name), "数", .. Extents]);
    }

    // 项目个数 counted in 项 is 项目: the measure goes with 数, but where it ends a word.
    private static IEnumerable<string> OtherMeasures(string name) =>
        Classifiers.AddRange("人", "次").Where(measure => !IsWord(name, measure)).Select(measure => measure + "数");

    private static string WithoutUnit(string name, string unit)
    {
        var plain = Plain(unit);
        return IsWord(name, unit) ? name : WithoutFirst(name, [plain + "数量", plain + "数", plain + "次", plain, "数量"]);
    }

    // Whether what is counted is a longer word that ends as the unit does: without the unit it would be no word.
    private static bool IsWord(string name, string unit)
    {
        var plain = Plain(unit);
        var counted = Counted(name);
        return WholeWords.Any(word => word.Length > plain.Length && Ends(word, plain) && Ends(counted, word));
    }

    private static string Counted(string name) => WithoutFirst(name, ["数量", "数"]);

    private static string WithoutFirst(string name, ReadOnlySpan<string> ends)
    {
        foreach (var end in ends)
        {
            if (name.Length > end.Length + 1 && Ends(name, end))
                return name[..^end.Length];
        }

        return name;
    }

    private static string Plain(string unit) => unit.TrimStart('万', '亿');

    private static bool Ends(string text, string end) => text.EndsWith(end, StringComparison.Ordinal);

    private static bool IsPlain(string noun) =>
        !Verbs.Any(verb => noun.Contains(verb, StringComparison.Ordinal)) && noun.All(char.IsLetterOrDigit) && noun[0] is not ('和' or '及')
        && !noun.Contains('并', StringComparison.Ordinal);
}
