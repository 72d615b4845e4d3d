using System.Collections.Concurrent;
using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.FeedbackApi.Results;

/// <summary>
/// How the bad ratings of a survey were dealt with, as it is published: over the ratings that the published result counts, so that the
/// one never runs ahead of the other. However many ask at once, it is counted once.
/// </summary>
internal sealed class CaseLedger(IFeedbackStore store, SurveyCatalog surveys, PortalClock clock, TimeProvider time)
{
    // As with results: what took a second to make stands for ten.
    private const int MostOfTheTime = 10;

    private readonly ConcurrentDictionary<SurveyId, Shelf> _shelves = new();

    /// <summary>
    /// What is published; nothing where there is no bad rating or it may not be told, as while the survey is open: the number of bad
    /// ratings tells how the last were given.
    /// </summary>
    public async ValueTask<CaseHandling?> PublishedAsync(Survey survey, PublishedResult published, CancellationToken cancellation)
    {
        if (!published.IsLast)
            return null;
        var bad = published.BadToTell(survey.Formula);
        if (bad.Sum(part => part.Count) == 0)
            return null;
        var shelf = _shelves.GetOrAdd(survey.Id, _ => new());
        if (Standing(shelf, published) is { } standing)
            return standing;
        await shelf.Making.WaitAsync(cancellation);
        try
        {
            return Standing(shelf, published) ?? await MakeAsync(shelf, survey, published, bad, cancellation);
        }
        finally
        {
            shelf.Making.Release();
        }
    }

    private CaseHandling? Standing(Shelf shelf, PublishedResult published) =>
        shelf.Current is { } made && ReferenceEquals(made.Of, published) && time.GetElapsedTime(made.At) < made.Cost * MostOfTheTime
            ? made.Handling
            : null;

    private async Task<CaseHandling> MakeAsync(
        Shelf shelf, Survey survey, PublishedResult published, IReadOnlyList<BadRatings> bad, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        var rules = surveys.Cases;
        var touched = new List<CaseProgress>();
        var untouched = bad.SelectMany(part => part.ByDay)
            .GroupBy(day => day.Key, day => day.Value).ToDictionary(day => day.Key, day => day.Sum());
        foreach (var steps in (await store.StepsAsync(survey.Id, cancellation)).GroupBy(step => step.Receipt, StringComparer.Ordinal))
        {
            // What is not counted any more has steps too.
            if (bad.Select(part => part.DayOf(steps.Key)).FirstOrDefault(day => day is not null) is not { } day)
                continue;
            touched.Add(CaseProgress.Of(day, steps, rules));
            untouched[day]--;
        }

        var handling = CaseSummary.Of(touched, rules, clock.Today, untouched);
        shelf.Current = new(published, handling, time.GetTimestamp(), time.GetElapsedTime(start));
        return handling;
    }

    private sealed class Shelf
    {
        public SemaphoreSlim Making { get; } = new(1, 1);

        public volatile Made? Current;
    }

    private sealed record Made(PublishedResult Of, CaseHandling Handling, long At, TimeSpan Cost);
}
