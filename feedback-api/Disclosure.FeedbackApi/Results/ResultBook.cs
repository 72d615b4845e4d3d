using System.Collections.Concurrent;
using System.Collections.Frozen;
using Disclosure.FeedbackApi.Hosting;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results;

/// <summary>
/// The published results. While a survey is open its result moves in steps of several ratings, so that nobody who watches it can
/// tell what the last respondent answered; when it has closed, every change shows at once. A result is counted anew only when the
/// store's running counts have changed.
/// </summary>
internal sealed class ResultBook(IFeedbackStore store, PortalClock clock, TimeProvider time, FeedbackOptions options)
{
    // A list that took a second to make stands for ten: making it never takes more than a tenth of the time.
    private const int MostOfTheTime = 10;
    private const int Tries = 3;

    private readonly ConcurrentDictionary<string, Shelf> _shelves = new(StringComparer.Ordinal);

    /// <summary>The published result of a survey.</summary>
    public async ValueTask<PublishedResult> PublishedAsync(Survey survey, CancellationToken cancellation)
    {
        var shelf = _shelves.GetOrAdd(survey.Id, _ => new(PublishedResult.None(survey)));
        if (!IsDue(survey, shelf.Current, await store.TallyAsync(survey.Id, cancellation)))
            return shelf.Current;
        await shelf.Making.WaitAsync(cancellation);
        try
        {
            if (IsDue(survey, shelf.Current, await store.TallyAsync(survey.Id, cancellation)))
                shelf.Current = await MakeAsync(survey, shelf.Current, cancellation) ?? shelf.Current;
            return shelf.Current;
        }
        finally
        {
            shelf.Making.Release();
        }
    }

    private bool IsDue(Survey survey, PublishedResult current, SurveyTally tally) =>
        (IsScoredDue(survey, current, tally) || IsOpenDue(survey, current, tally)) && clock.Now - current.At >= current.Cost * MostOfTheTime;

    // The two parts move each by itself: together, one rating in the one could hide behind four in the other, and show.
    private bool IsScoredDue(Survey survey, PublishedResult current, SurveyTally tally) => TallyDistance.Between(current.Tally.Scored(), tally.Scored()) switch
    {
        0 => !TallyDistance.HaveSameRemovals(current.Tally, tally),
        var moved => moved >= StepOf(survey),
    };

    private bool IsOpenDue(Survey survey, PublishedResult current, SurveyTally tally) =>
        TallyDistance.Between(current.OpenLevels, tally.Of(RatingChannel.Open)) is > 0 and var moved && moved >= StepOf(survey);

    private int StepOf(Survey survey) => clock.Today > survey.Closes ? 1 : options.ResultStep;

    // Ratings may come while the list is read: then counts and list do not agree, and it is read again.
    private async Task<PublishedResult?> MakeAsync(Survey survey, PublishedResult before, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var tally = await store.TallyAsync(survey.Id, cancellation);
            var (tree, unclear) = await ReadAsync(survey.Id, cancellation);
            if (tree.Leaves.Length == tally.Scored().Valid && unclear.Count == tally.Scored().Unknown && TallyDistance.AreSame(tally, await store.TallyAsync(survey.Id, cancellation)))
                return Publish(survey, before, tally, tree, unclear) with { At = clock.Now, Cost = time.GetElapsedTime(start) };
        }

        return null;
    }

    private PublishedResult Publish(Survey survey, PublishedResult before, SurveyTally tally, ReceiptTree tree, FrozenSet<string> unclear)
    {
        var published = before;
        if (IsScoredDue(survey, before, tally))
        {
            var earlier = before.Scored.Answered == 0 ? null : before.Scored;
            published = published with { Tally = tally, Tree = tree, Unclear = unclear, Scored = CountSuppression.Publish(tally.Scored(), survey.Formula, earlier) };
        }

        if (IsOpenDue(survey, before, tally))
        {
            var (levels, earlier) = (tally.Of(RatingChannel.Open), before.Open.Answered == 0 ? null : before.Open);
            published = published with { OpenLevels = levels, Open = CountSuppression.Publish(levels, survey.Formula, earlier) };
        }

        return published;
    }

    private async Task<(ReceiptTree Tree, FrozenSet<string> Unclear)> ReadAsync(string survey, CancellationToken cancellation)
    {
        var (valid, unclear) = (new List<string>(), new List<string>());
        await foreach (var rating in store.ReadAsync(survey, cancellation))
        {
            if (rating is { Excluded: null, IsReplaced: false, Channel: not RatingChannel.Open })
                (rating.Level == SatisfactionLevel.Unknown ? unclear : valid).Add(rating.Receipt);
        }

        return (ReceiptTree.Of(valid), unclear.ToFrozenSet(StringComparer.Ordinal));
    }

    private sealed class Shelf(PublishedResult current)
    {
        public SemaphoreSlim Making { get; } = new(1, 1);

        public volatile PublishedResult Current = current;
    }
}
