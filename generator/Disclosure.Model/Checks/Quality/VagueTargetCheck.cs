using System.Buffers;
using System.Collections.Frozen;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Checks.Quality;

/// <summary>A target says more than a verb or an adjective alone. What stands beside such a word can make it concrete.</summary>
internal static class VagueTargetCheck
{
    private static readonly FrozenSet<string> VagueWords = new[]
    {
        "加强", "提升", "提高", "增强", "增加", "改善", "完善", "优化", "促进", "推进", "推动", "保障", "确保", "维护", "稳定", "扩大",
        "减少", "降低", "下降", "减轻", "缓解", "可控", "合理", "健全", "及时", "按时", "按期", "规范", "合规", "有效", "明显", "显著",
        "良好", "较好", "好", "高", "较高", "优", "强", "逐步提高", "逐步提升", "逐步完善", "稳步提高", "稳步提升", "不断提高", "不断提升", "不断完善",
        "持续提高", "持续提升", "持续改善", "进一步提高", "进一步提升", "进一步完善", "进一步加强", "有所提高", "有所提升", "有所改善", "明显提高",
        "明显提升", "明显改善", "显著提高", "显著提升", "有效提升", "有效提高", "有效改善", "有效保障", "有效控制", "效果明显", "效果显著", "效果良好",
        "效果较好", "成效明显", "成效显著", "长期", "持续", "达标", "达到预期", "达成预期指标", "符合要求", "符合规定", "符合相关规定", "优良中低差",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Answers to whether something was met; enough where the name itself says what is to be met.</summary>
    private static readonly FrozenSet<string> Answers = new[] { "达标", "符合要求", "符合规定", "符合相关规定" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<string> BoundWords = SearchValues.Create(
        ["不低于", "不高于", "不少于", "不多于", "不超过", "不大于", "不小于"], StringComparison.Ordinal);

    public static void Check(Indicator row, int index, FindingCollector findings)
    {
        if (row.Target.Kind != IndicatorValueKind.Qualitative)
            return;
        var word = row.Target.Raw.Trim(' ', '。', '　', '定', '性', '=', '＝');
        if (VagueWords.Contains(word) && !(Answers.Contains(word) && row.Level3.AsSpan().ContainsAny(BoundWords)))
            findings.Add(QualityFindings.VagueTarget, $"indicators[{index}].target", $"“{row.Level3}”的指标值只写“{row.Target.Raw}”。");
    }
}
