using System.Collections.Concurrent;
using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results;

/// <summary>
/// The published results. While a survey is open its result moves in steps of several ratings and tells no levels, so that nobody who
/// watches it can tell what the last respondent answered, nor who compares it with the last result what those after it did. When the
/// survey has closed, every change shows at once. A result is counted anew only when the store's running counts have changed. Of a large
/// survey the result before is given while the next is being made; only for the first after the last day everybody waits.
/// </summary>
internal sealed class ResultBook(
    IFeedbackStore store,
    PortalClock clock,
    TimeProvider time,
    FeedbackOptions options,
    ResultPace pace,
    ILogger<ResultBook> log) : IAsyncDisposable
{
    // A list that took a second to make stands for ten: making it never takes more than a tenth of the time.
    private const int MostOfTheTime = 10;
    private const int Tries = 3;
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<SurveyId, ResultShelf> _shelves = new();
    private readonly ConcurrentDictionary<SurveyId, string> _faults = new();
    private readonly CancellationTokenSource _stopping = new();

    /// <summary>Results that could not be made when they were last tried, in Chinese; those before stay, and are tried again.</summary>
    public IReadOnlyList<string> Faults => [.. _faults.OrderBy(fault => fault.Key).Select(fault => fault.Value)];

    /// <summary>The published result of a survey.</summary>
    public async ValueTask<PublishedResult> PublishedAsync(Survey survey, CancellationToken cancellation)
    {
        var shelf = _shelves.GetOrAdd(survey.Id, _ => new(PublishedResult.None(survey)));
        var tally = await store.TallyAsync(survey.Id, cancellation);
        if (!IsDue(survey, shelf.Current, tally))
            return shelf.Current;
        if (shelf.Current.IsMade && !IsOver(survey, shelf.Current) && tally.Total >= pace.LargeFrom)
        {
            MakeBehind(survey, shelf);
            return shelf.Current;
        }

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

    /// <summary>Returns when nothing is being made behind anybody's back.</summary>
    public Task SettledAsync() => Task.WhenAll(_shelves.Values.Select(shelf => shelf.Behind));

    /// <summary>Ends what is being made.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await SettledAsync();
        _stopping.Dispose();
    }

    private void MakeBehind(Survey survey, ResultShelf shelf)
    {
        // Taken here and given back where the making ends: one at a time, and nobody waits.
        if (!shelf.Making.Wait(0, CancellationToken.None))
            return;
        if (clock.Now < shelf.NotBefore || _stopping.IsCancellationRequested)
            shelf.Making.Release();
        else
            shelf.Behind = Task.Run(() => MakeBehindAsync(survey, shelf), CancellationToken.None);
    }

    private async Task MakeBehindAsync(Survey survey, ResultShelf shelf)
    {
        var start = time.GetTimestamp();
        try
        {
            if (await MakeAsync(survey, shelf.Current, _stopping.Token) is { } made)
                shelf.Current = made;
            else
                Pause(shelf, start);
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // The service stops; the next start makes it.
        }
        catch (Exception error)
        {
            // Nobody waits for it who could be told. The result before stays, and whoever asks after the pause has it tried again.
            Report(survey, error);
            Pause(shelf, start);
        }
        finally
        {
            shelf.Making.Release();
        }
    }

    /// <summary>Says in the log and to whoever asks how the service is that a result could not be made, until it is.</summary>
    public void Report(Survey survey, Exception error)
    {
        log.LogError(error, "评价结果未能更新：{Survey}。", survey.Id);
        _faults[survey.Id] = $"评价结果未能更新：{survey.Id}。公布的是上一次的结果，稍后再算。";
    }

    private void Pause(ResultShelf shelf, long start)
    {
        var pause = time.GetElapsedTime(start) * MostOfTheTime;
        shelf.NotBefore = clock.Now + (pause > ShortestPause ? pause : ShortestPause);
    }

    private bool IsDue(Survey survey, PublishedResult current, SurveyTally tally)
    {
        if (IsOver(survey, current))
            return true;
        var cut = CutOf(tally, IsClosed(survey));
        return (IsScoredDue(current, tally, cut) || IsOpenDue(current, tally, cut))
            && clock.Now - current.At >= current.Cost * MostOfTheTime;
    }

    // The survey has closed, and its last result is not made yet.
    private bool IsOver(Survey survey, PublishedResult current) => IsClosed(survey) && !current.IsLast;

    // The two parts move each by itself: together, one rating in the one could hide behind four in the other, and show.
    private bool IsScoredDue(PublishedResult current, SurveyTally tally, ResultCut cut) => cut.IsWhole
        ? TallyComparison.Between(current.Tally.Scored, tally.Scored) > 0 || !TallyComparison.HaveSameRemovals(current.Tally, tally)
        : cut.Scored >= current.Tally.Scored.Answered + options.ResultStep;

    private bool IsOpenDue(PublishedResult current, SurveyTally tally, ResultCut cut) => cut.IsWhole
        ? TallyComparison.Between(current.OpenLevels, tally.Unscored) > 0
        : cut.Open >= current.OpenLevels.Answered + options.ResultStep;

    private bool IsClosed(Survey survey) => clock.Today > survey.Closes;

    private ResultCut CutOf(SurveyTally tally, bool isClosed) => isClosed ? ResultCut.Whole : ResultCut.Of(tally, options.ResultStep);

    // Ratings may come while the list is read: those that were read are counted. Where one was taken out or replaced meanwhile, it may
    // have been read as it was before, and the list is read again.
    private async Task<PublishedResult?> MakeAsync(Survey survey, PublishedResult before, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        var isClosed = IsClosed(survey);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var tally = await store.TallyAsync(survey.Id, cancellation);
            var cut = CutOf(tally, isClosed);
            var list = await ReadAsync(survey.Id, cut, cancellation);
            var counted = tally with { Channels = list.ToChannels() };
            var after = await store.TallyAsync(survey.Id, cancellation);
            if (cut.IsWhole
                ? TallyComparison.IsBetween(counted, tally, after)
                : list.IsFull && TallyComparison.HaveSameRemovals(tally, after))
            {
                _faults.TryRemove(survey.Id, out _);
                return Publish(survey, before, counted, list, cut, isClosed) with { At = clock.Now, Cost = time.GetElapsedTime(start) };
            }
        }

        return null;
    }

    private PublishedResult Publish(Survey survey, PublishedResult before, SurveyTally tally, RatingList list, ResultCut cut, bool isClosed)
    {
        var isAnew = isClosed && !before.IsLast;
        var published = before with { Cut = cut, IsLast = isClosed };
        if (isAnew || IsScoredDue(before, tally, cut))
        {
            published = published with
            {
                Tally = tally,
                Tree = list.ToTree(),
                Unclear = list.ToUnclear(),
                ScoredBad = list.ScoredBad,
                Scored = Counts(survey, tally.Scored, survey.Population, cut, Earlier(before, before.Scored)),
            };
        }

        if (isAnew || IsOpenDue(before, tally, cut))
        {
            var levels = tally.Unscored;
            published = published with
            {
                OpenLevels = levels,
                OpenBad = list.OpenBad,
                Open = Counts(survey, levels, null, cut, Earlier(before, before.Open)),
            };
        }

        return published;
    }

    private static PublishedCounts Counts(Survey survey, LevelCounts levels, int? population, ResultCut cut, PublishedCounts? earlier) =>
        CountSuppression.Gate(
        cut.IsWhole
            ? CountSuppression.Publish(levels, survey.Formula, earlier)
            : CountSuppression.Totals(levels, survey.Formula), population);

    // What told no levels takes none away from what comes after it.
    private static PublishedCounts? Earlier(PublishedResult before, PublishedCounts counts) =>
        before.Cut.IsWhole && counts.Answered > 0 ? counts : null;

    private async Task<RatingList> ReadAsync(SurveyId survey, ResultCut cut, CancellationToken cancellation)
    {
        var list = new RatingList(cut);
        await foreach (var rating in store.ReadAsync(survey, cancellation))
            list.Add(rating);
        return list;
    }
}
