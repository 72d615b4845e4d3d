using Disclosure.Model.Indicators;
using Disclosure.Model.Schemes;

namespace Disclosure.Model.Scoring.Rules;

/// <summary>The qualitative level that an actual value states.</summary>
/// <param name="Band">The level.</param>
/// <param name="Remark">What was assumed.</param>
internal sealed record StatedLevel(QualitativeBand Band, string? Remark = null)
{
    // A target that lists the levels states none of them, and neither does a result that copies it.
    private static readonly string[] ListsOfLevels =
        ["优良中低差", "优良中差", "高中低", "高中低差", "好中差", "好、中、差", "优、良、中、差", "优、良、中、低、差", "是/否", "是否"];

    /// <summary>Reads the level of a row; nothing, and a sentence in <paramref name="problem"/>, where none is stated.</summary>
    public static StatedLevel? Of(ScoringRow row, out string problem)
    {
        problem = "";
        if (row.Scheme.QualitativeBands.IsDefaultOrEmpty)
        {
            problem = "计分方案没有定性分档，不能计分。";
            return null;
        }

        var top = row.Scheme.QualitativeBands[0];
        if (row.Actual is { Kind: IndicatorValueKind.Percent, Number: 100m })
            return new StatedLevel(top, "指标值是文字，实际完成值写 100%，按达成计。");
        if (row.Actual.Kind != IndicatorValueKind.Qualitative)
        {
            problem = $"指标值“{row.Target.Raw.Trim()}”是文字，实际完成值“{row.Actual.Raw.Trim()}”是数或日期，看不出属于哪一档，不能计分。";
            return null;
        }

        var actual = Plain(row.Actual.Raw);
        if (!ListsOfLevels.Contains(actual, StringComparer.Ordinal))
        {
            if (SaysTarget(actual, Plain(row.Target.Raw)))
                return new StatedLevel(top);
            if (LevelWords.Find(actual, row.Scheme.QualitativeBands) is { } band)
                return new StatedLevel(band);
        }

        problem = $"从实际完成值“{row.Actual.Raw.Trim()}”看不出属于哪一档，不能计分。";
        return null;
    }

    // A target's own words, not negated, say that it was reached.
    private static bool SaysTarget(string actual, string target)
    {
        if (target.Length == 0 || ListsOfLevels.Contains(target, StringComparer.Ordinal))
            return false;
        if (actual == target)
            return true;
        var at = target.Length > 1 ? actual.IndexOf(target, StringComparison.Ordinal) : -1;
        return at >= 0 && !LevelWords.IsQualified(actual, at);
    }

    private static string Plain(string raw) => string.Concat(raw.Where(c => !char.IsWhiteSpace(c))).Trim('。', '；', ';');
}
