using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Amounts;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Model.Terms;

namespace Disclosure.FeedbackApi.Results;

/// <summary>Writes down a result: what of it may be published, and what follows from that.</summary>
internal static class ResultExplaining
{
    /// <summary>The result of a survey on a day.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="published">What is published of it.</param>
    /// <param name="now">The running counts.</param>
    /// <param name="today">The day.</param>
    /// <param name="cases">How the bad ratings were dealt with; nothing where it is not told.</param>
    /// <param name="anomalies">What was conspicuous, in words.</param>
    public static ExplainedResult Write(
        Survey survey, PublishedResult published, SurveyTally now, DateOnly today, CaseHandling? cases, IReadOnlyList<string> anomalies)
    {
        var (tally, scored) = (published.Tally, published.Scored);
        var returned = tally.Of(RatingChannel.Invited).Answered;
        return new()
        {
            Survey = survey.Id.Value,
            Subject = survey.Subject,
            QuestionVersion = survey.Question.Version,
            Day = today,
            Opens = survey.Opens,
            Closes = survey.Closes,
            IsFinal = today > survey.Closes && published.IsLast && published.Holds(now),
            Received = now.Answered,
            Population = survey.Population,
            Invited = now.Invited,
            Returned = returned,
            Paper = tally.Of(RatingChannel.Paper).Answered,
            ResponseRate = now.Invited == 0 ? null : Rounded(new Percentage((decimal)returned / now.Invited)),
            Formula = survey.Formula,
            FormulaInWords = "满意率＝" + survey.Formula.Term(),
            Rate = Rounded(scored.Rate),
            Interval = scored.Interval is { } bounds ? new(bounds.Lower.Percent, bounds.Upper.Percent) : null,
            Index = scored.Index is { } index ? Rounded(Percentage.FromPercent(index)) : null,
            IsEnough = MinimumSample.IsEnough(scored.Valid, survey.Population),
            TooFew = MinimumSample.IsEnough(scored.Valid, survey.Population) ? null : $"样本不足，不计分：{MinimumSample.Words(survey.Population)}。",
            Scored = SurveyCounts.Of(scored),
            Open = published.Open.Answered == 0 ? null : SurveyCounts.Of(published.Open),
            Excluded = tally.Excluded.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key).ToDictionary(),
            Replaced = tally.Replaced,
            Root = published.Tree.Root,
            Leaves = published.Tree.Leaves.Length,
            Cases = cases,
            HandlingRate = Rounded(cases?.HandlingRate),
            Anomalies = anomalies,
        };
    }

    // Half up, once, at display.
    private static decimal? Rounded(Percentage? share) =>
        share is { } value ? decimal.Round(value.Percent, 2, MidpointRounding.AwayFromZero) : null;
}
