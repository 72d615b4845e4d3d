using System.Globalization;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Checks.Surveys;

/// <summary>Counts add up, as far as they are shown, and show nothing of a few people.</summary>
internal static class CountsCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not SatisfactionResult result)
            return;
        CheckLevels(result, result.Scored, result.IsEnough, "scored", findings);
        if (result.Open is { } open)
            CheckLevels(result, open, MinimumSample.IsEnough(open.Valid, null), "open", findings);
        CheckAnswers(result, findings);
        if (!result.IsEnough)
            findings.Add(SurveyFindings.TooFew, "scored", SatisfactionWords.TooFewOf(result));
    }

    private static void CheckLevels(
        SatisfactionResult result, PublishedCounts counts, bool isEnough, string path, FindingCollector findings)
    {
        if (!isEnough)
        {
            if (counts.Valid > 0 && (counts.Favourable is not null
                || LevelGroup.Of(result.Formula).Any(group => group.Levels.Any(level => counts[level] is not null))))
                findings.Add(SurveyFindings.FewShown, path, $"有效 {counts.Valid} 份，样本不足，只写有效和不清楚的份数，满意的份数和各档不写。");
            return;
        }

        var groups = LevelGroup.Of(result.Formula);
        if (counts.Favourable is not { } favourable || favourable > counts.Valid || !AddsUp(groups[0], counts, favourable)
            || !AddsUp(groups[1], counts, counts.Valid - favourable))
            findings.Add(
                SurveyFindings.LevelsDoNotAddUp, path,
                $"有效 {counts.Valid} 份、计入满意 {counts.Favourable?.ToString(CultureInfo.InvariantCulture) ?? "（没有写）"} 份，与各档份数对不上。");
        else if (!CountSuppression.IsSafe(counts, result.Formula))
            findings.Add(SurveyFindings.FewShown, path, "有的档只有 1–4 份，或者只隐去了一档，用合计减一下就能推算出来。");
    }

    // Hidden levels may make up whatever is left.
    private static bool AddsUp(LevelGroup group, PublishedCounts counts, int total)
    {
        var shown = group.Levels.Sum(level => (long)(counts[level] ?? 0));
        return group.Levels.Any(level => counts[level] is null) ? shown <= total : shown == total;
    }

    private static void CheckAnswers(SatisfactionResult result, FindingCollector findings)
    {
        if (result.Returned > result.Invited)
            findings.Add(SurveyFindings.AnswersDoNotAddUp, "returned", $"邀请 {result.Invited} 份，收回却有 {result.Returned} 份。");
        if ((long)result.Returned + result.Paper != (long)result.Scored.Valid + result.Scored.Unknown)
        {
            findings.Add(
                SurveyFindings.AnswersDoNotAddUp, "scored",
                $"邀请收回 {result.Returned} 份、纸质收回 {result.Paper} 份，合计不等于有效 {result.Scored.Valid} 份与不清楚 {result.Scored.Unknown} 份之和。");
        }
    }
}
