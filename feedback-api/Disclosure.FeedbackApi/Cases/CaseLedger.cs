using System.Collections.Concurrent;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Results;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.FeedbackApi.Cases;

/// <summary>
/// How the bad ratings of a survey were dealt with, as it is published: over the ratings that the published result counts, so that the
/// one never runs ahead of the other.
/// </summary>
internal sealed class CaseLedger(IFeedbackStore store, SurveyCatalog surveys, PortalClock clock, TimeProvider time)
{
    // As with results: what took a second to make stands for ten.
    private const int MostOfTheTime = 10;

    private readonly ConcurrentDictionary<string, Made> _made = new(StringComparer.Ordinal);

    /// <summary>What is published; nothing where there is no bad rating or it may not be told.</summary>
    public async ValueTask<CaseHandling?> PublishedAsync(Survey survey, PublishedResult published, CancellationToken cancellation)
    {
        if (published.Bad.IsEmpty || !CaseHandling.MayBeTold(published.Scored, survey.Formula) || !CaseHandling.MayBeTold(published.Open, survey.Formula))
            return null;
        if (_made.TryGetValue(survey.Id, out var made) && ReferenceEquals(made.Of, published) && clock.Now - made.At < made.Cost * MostOfTheTime)
            return made.Handling;
        var start = time.GetTimestamp();
        var steps = (await store.StepsAsync(survey.Id, cancellation)).ToLookup(step => step.Receipt, StringComparer.Ordinal);
        var handling = CaseSummary.Of(published.Bad.Select(bad => CaseProgress.Of(bad.Day, steps[bad.Receipt], surveys.Cases)), surveys.Cases, clock.Today);
        _made[survey.Id] = new(published, handling, clock.Now, time.GetElapsedTime(start));
        return handling;
    }

    private sealed record Made(PublishedResult Of, CaseHandling Handling, DateTimeOffset At, TimeSpan Cost);
}
