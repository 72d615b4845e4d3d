using Disclosure.Model.Amounts;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Model.Terms;

namespace Disclosure.FeedbackApi.Results;

/// <summary>Writes down a result: what of it may be published, and what follows from that.</summary>
internal static class ResultExplaining
{
    /// <summary>The result of a survey.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="published">What is published of it.</param>
    /// <param name="invited">How many codes were issued.</param>
    /// <param name="isFinal">Whether the survey is over and every rating in it.</param>
    /// <param name="today">Today.</param>
    /// <param name="next">When it may move next.</param>
    /// <param name="cases">How the bad ratings were dealt with; nothing where it is not told.</param>
    /// <param name="anomalies">What was conspicuous, in words.</param>
    public static ExplainedResult Write(
        Survey survey,
        PublishedResult published,
        int invited,
        bool isFinal,
        DateOnly today,
        DateOnly next,
        CaseHandling? cases,
        IReadOnlyList<string> anomalies)
    {
        var (version, returned) = (published.Version, published.Version.Received.GetValueOrDefault(RatingChannel.Invited));
        var told = new ExplainedResult
        {
            Survey = survey.Id.Value,
            Subject = survey.Subject,
            QuestionVersion = survey.Question.Version,
            Day = version.Number == 0 ? today : version.Day,
            Opens = survey.Opens,
            Closes = survey.Closes,
            IsFinal = isFinal,
            Received = version.Received.Values.Sum(),
            OpenReceived = version.Received.GetValueOrDefault(RatingChannel.Open),
            Withheld = WithheldIn(survey, published),
            Next = next,
            Waiting = version.Waiting,
            Population = survey.Population,
            Invited = invited,
            Returned = returned,
            Paper = version.Received.GetValueOrDefault(RatingChannel.Paper),
            ResponseRate = invited == 0 ? null : Rounded(new Percentage((decimal)returned / invited)),
            Formula = survey.Formula,
            FormulaInWords = "满意率＝" + survey.Formula.Term(),
            Excluded = version.Excluded.OrderBy(pair => pair.Key).ToDictionary(),
            Replaced = version.Replaced,
            Root = published.Tree.Root,
            Leaves = published.Tree.Leaves.Length,
            Anomalies = anomalies,
        };
        return published.IsLast ? WithAnswers(told, survey, published, cases) : told;
    }

    private static ExplainedResult WithAnswers(ExplainedResult told, Survey survey, PublishedResult published, CaseHandling? cases)
    {
        var scored = published.Scored;
        var isEnough = MinimumSample.IsEnough(scored.Valid, survey.Population);
        return told with
        {
            Rate = Rounded(scored.Rate),
            Interval = scored.Interval is { } bounds ? new(bounds.Lower.Percent, bounds.Upper.Percent) : null,
            Index = scored.Index is { } index ? Rounded(Percentage.FromPercent(index)) : null,
            IsEnough = isEnough,
            TooFew = isEnough ? null : $"样本不足，不计分：{MinimumSample.Words(survey.Population)}。",
            Scored = SurveyCounts.Of(scored),
            Open = published.Open.Answered == 0 ? null : SurveyCounts.Of(published.Open),
            Salt = published.Version.Salt,
            Cases = cases,
            HandlingRate = Rounded(cases?.HandlingRate),
        };
    }

    private static string? WithheldIn(Survey survey, PublishedResult published) => published switch
    {
        { IsLast: false } => $"评价期内只公布收到几份，满意率、各档份数和回执清单截止（{survey.Closes:yyyy-MM-dd}）后公布。",
        { Version.Waiting: > 0 and var waiting } =>
            $"到 {published.Version.ToldOn:yyyy-MM-dd} 有 {waiting} 份已决定剔除或恢复计入；不到一批，还没有反映在份数里，以免看出是怎样评的。",
        _ => null,
    };

    // Half up, once, at display.
    private static decimal? Rounded(Percentage? share) =>
        share is { } value ? decimal.Round(value.Percent, 2, MidpointRounding.AwayFromZero) : null;
}
