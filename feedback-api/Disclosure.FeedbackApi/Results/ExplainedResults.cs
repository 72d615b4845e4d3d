using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results;

/// <summary>Brings together what a result shows.</summary>
internal sealed class ExplainedResults(ResultBook results, CaseLedger cases, IFeedbackStore store, AnomalyLog anomalies, PortalClock clock)
{
    /// <summary>The result of a survey as it is published today.</summary>
    public async Task<ExplainedResult> OfAsync(Survey survey, CancellationToken cancellation)
    {
        var published = await results.PublishedAsync(survey, cancellation);
        return ResultExplaining.Write(
            survey,
            published,
            await store.TallyAsync(survey.Id, cancellation),
            clock.Today,
            await cases.PublishedAsync(survey, published, cancellation),
            [.. (await anomalies.OfAsync(survey.Id, cancellation)).Select(anomaly => anomaly.Words)]);
    }
}
