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
        var without = WithoutUnit(name, unit);
        return without.Length < name.Length ? without : WithoutFirst(name, ["数", .. Extents]);
    }

    private static string WithoutUnit(string name, string unit)
    {
        var plain = unit.TrimStart('万', '亿');
        return WithoutFirst(name, [plain + "数量", plain + "数", plain + "次", plain, "数量"]);
    }

    private static string WithoutFirst(string name, ReadOnlySpan<string> ends)
    {
        foreach (var end in ends)
        {
            if (name.Length > end.Length + 1 && name.EndsWith(end, StringComparison.Ordinal))
                return name[..^end.Length];
        }

        return name;
    }

    private static bool IsPlain(string noun) =>
        !Verbs.Any(verb => noun.Contains(verb, StringComparison.Ordinal)) && noun.All(char.IsLetterOrDigit) && noun[0] is not ('和' or '及')
        && !noun.Contains('并', StringComparison.Ordinal);
}
