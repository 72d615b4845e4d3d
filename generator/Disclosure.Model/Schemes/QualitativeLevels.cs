using System.Collections.Immutable;
using Disclosure.Model.Amounts;

namespace Disclosure.Model.Schemes;

/// <summary>
/// The three levels of qualitative results (财预〔2020〕10号): what share of the weight each may be given, and the words in an
/// actual value that state it. Of two words that are found the longer one counts: 未达成 over 达成, 部分完成 over 完成. A word of
/// one character counts only where it is the whole value.
/// </summary>
public static class QualitativeLevels
{
    private static readonly ImmutableArray<string> ReachedWords =
    [
        "达成", "达到", "完成", "实现", "达标", "合格", "符合", "合规", "及时", "按时", "按期", "如期", "健全", "完善", "明显", "显著",
        "良好", "优秀", "优良", "较好", "有效", "有利于", "提升", "提高", "改善", "增强", "增加", "减少", "降低", "下降", "可控", "合理",
        "规范", "稳步", "稳定", "长期", "持续", "满意", "保障", "优", "良", "好", "高", "是", "强",
    ];

    private static readonly ImmutableArray<string> PartlyWords =
    [
        "部分达成", "部分达到", "部分完成", "部分实现", "基本达成", "基本达到", "基本完成", "基本实现", "基本达标", "基本及时", "基本健全",
        "基本完善", "基本合格", "基本符合", "基本满意", "基本有效", "基本合理", "基本规范", "基本稳定", "未完全达成", "未完全达到", "未完全完成",
        "未完全实现", "未全部完成", "未全部达成", "未全部实现", "尚未全部完成", "一定效果", "有一定", "效果一般", "有所提升", "有所提高", "有所改善",
        "较为明显", "一般", "中等", "中",
    ];

    private static readonly ImmutableArray<string> MissedWords =
    [
        "未达成", "未达到", "未完成", "未实现", "未达标", "未开展", "未实施", "尚未完成", "没有完成", "没有达到", "没有实现", "没完成",
        "不达标", "不合格", "不符合", "不合规", "不及时", "不健全", "不完善", "不明显", "不显著", "不满意", "不到位", "不合理", "不规范",
        "不稳定", "未提升", "未提高", "未改善", "未降低", "未减少", "效果较差", "较差", "很差", "逾期", "延期", "滞后", "低", "差", "否", "弱",
    ];

    /// <summary>100–80 %, 80–60 %, 60–0 %: the rule since 2020.</summary>
    public static ImmutableArray<QualitativeBand> Since2020 { get; } = Bands(60);

    /// <summary>100–80 %, 80–50 %, 50–0 %: the rule of the forms before 2020, and still Hubei's.</summary>
    public static ImmutableArray<QualitativeBand> Before2020 { get; } = Bands(50);

    private static ImmutableArray<QualitativeBand> Bands(decimal lowestPartly) =>
    [
        Band("达成年度指标", 80, 100, ReachedWords),
        Band("部分达成年度指标并具有一定效果", lowestPartly, 80, PartlyWords),
        Band("未达成年度指标且效果较差", 0, lowestPartly, MissedWords),
    ];

    private static QualitativeBand Band(string name, decimal lowest, decimal highest, ImmutableArray<string> words) =>
        new(name, Percentage.FromPercent(lowest), Percentage.FromPercent(highest), words);
}
