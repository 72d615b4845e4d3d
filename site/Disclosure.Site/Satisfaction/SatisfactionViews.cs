using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Schemes;
using Disclosure.Model.Scoring;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Satisfaction;

/// <summary>
/// Satisfaction on the page of a project or of a unit's year: each result, and each reported value with no result behind it.
/// </summary>
internal static class SatisfactionViews
{
    /// <summary>What there is to say; empty where no indicator measures satisfaction and nobody is asked.</summary>
    /// <param name="root">The page.</param>
    /// <param name="self">The self-evaluation that is shown; nothing where there is none.</param>
    /// <param name="score">The self-evaluation recomputed.</param>
    /// <param name="results">Results of surveys of the year.</param>
    /// <param name="surveys">Surveys of the year.</param>
    /// <param name="today">The portal's day.</param>
    public static ImmutableArray<SatisfactionView> Of(
        ILinkRoot root,
        SelfEvaluation? self,
        SelfEvaluationScore? score,
        ImmutableArray<SatisfactionResult> results,
        IEnumerable<Survey> surveys,
        DateOnly today)
    {
        var views = ImmutableArray.CreateBuilder<SatisfactionView>();
        foreach (var result in results)
            views.Add(ResultView.Of(result, Reported(self, result), root));
        var waiting = surveys.Where(survey => !results.Any(result => result.Survey == survey.Id)).ToList();
        foreach (var row in NotSurveyed(self, score))
            views.Add(WithoutResult(root, row.Indicator, row.Receipt, waiting, today));
        if (views.Count == 0)
            views.AddRange(waiting.Select(survey => Asked(root, survey, today)));
        return views.DrainToImmutable();
    }

    private static string Reported(SelfEvaluation? self, SatisfactionResult result) => string.Join(
        "、",
        (self?.Indicators ?? []).Where(row => IsSatisfaction(row) && result.Measures(row))
            .Select(row => row.Result?.Actual.Raw.Trim()).Where(raw => !string.IsNullOrEmpty(raw)).Distinct());

    private static IEnumerable<(Indicator Indicator, ScoreReceipt Receipt)> NotSurveyed(SelfEvaluation? self, SelfEvaluationScore? score)
    {
        for (var i = 0; i < score?.Rows.Length; i++)
        {
            if (score.Rows[i].Standing == SatisfactionStanding.NotSurveyed)
                yield return (self!.Indicators[i], score.Rows[i]);
        }
    }

    private static SatisfactionView WithoutResult(
        ILinkRoot root, Indicator row, ScoreReceipt receipt, List<Survey> waiting, DateOnly today)
    {
        var survey = waiting.FirstOrDefault(survey =>
            survey.Indicators.IsEmpty || survey.Indicators.Contains(row.Level3.Trim(), StringComparer.Ordinal));
        var text = $"自评填报 {row.Result!.Actual.Raw.Trim()}。{receipt.Remarks[0]}";
        return new SatisfactionView
        {
            Title = row.Level3.Trim(),
            State = new EmptyState("未调查", Tone.Neutral, survey is null ? text : text + WhenOf(survey, today)),
            Rate = survey is null ? null : RateLink(root, survey, today),
        };
    }

    private static SatisfactionView Asked(ILinkRoot root, Survey survey, DateOnly today) => new()
    {
        Title = string.Join("、", survey.Indicators) is { Length: > 0 } names ? names : "服务对象满意度",
        State = new EmptyState(StateOf(survey, today), Tone.Neutral, WhenOf(survey, today)),
        Rate = RateLink(root, survey, today),
    };

    private static string StateOf(Survey survey, DateOnly today)
    {
        if (survey.IsOpenOn(today))
            return "正在调查";
        return survey.IsAheadOn(today) ? "未到期" : "结果未公布";
    }

    private static string WhenOf(Survey survey, DateOnly today) => survey switch
    {
        _ when survey.IsOpenOn(today) => $"调查正在进行，到 {survey.Closes.InChinese()}截止，之后公布结果。",
        _ when survey.IsAheadOn(today) => $"调查从 {survey.Opens.InChinese()}开始。",
        _ => $"调查已于 {survey.Closes.InChinese()}截止，结果尚未公布。",
    };

    /// <summary>The way to rate in a survey that is open.</summary>
    public static SwitchLink RateLink(ILinkRoot root, Survey survey) => new("评价这项服务", root.LinkTo(SitePaths.Rate(survey.Id)));

    private static SwitchLink? RateLink(ILinkRoot root, Survey survey, DateOnly today) =>
        survey.IsOpenOn(today) ? RateLink(root, survey) : null;

    private static bool IsSatisfaction(Indicator row) =>
        StandardSchemes.Standard.DimensionOf(row) == IndicatorDimension.Satisfaction;
}
