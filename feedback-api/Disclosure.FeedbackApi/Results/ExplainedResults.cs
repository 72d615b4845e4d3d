using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results;

/// <summary>Brings together what a result shows.</summary>
internal sealed class ExplainedResults(
    ResultBook results, CaseLedger cases, IFeedbackStore store, AnomalyLog anomalies, ResultDays days)
{
    /// <summary>The result of a survey as it is published today.</summary>
    public async Task<ExplainedResult> OfAsync(Survey survey, CancellationToken cancellation)
    {
        var published = await results.PublishedAsync(survey, cancellation);
        return ResultExplaining.Write(
            survey,
            published,
            (await store.TallyAsync(survey.Id, cancellation)).Invited,
            published.IsLast && days.IsOver(survey),
            days.Today,
            days.NextOf(survey, published.IsLast),
            await cases.PublishedAsync(survey, published, cancellation),
            await ToldAsync(survey, isForAll: true, cancellation));
    }

    /// <summary>What was conspicuous in a survey and is told to staff alone, in words.</summary>
    public ValueTask<IReadOnlyList<string>> ForStaffOfAsync(Survey survey, CancellationToken cancellation) =>
        ToldAsync(survey, isForAll: false, cancellation);

    private async ValueTask<IReadOnlyList<string>> ToldAsync(Survey survey, bool isForAll, CancellationToken cancellation) =>
        [.. (await anomalies.OfAsync(survey.Id, cancellation)).Where(one => one.IsForAll == isForAll).Select(one => one.Words)];
}
