using System.Collections.Concurrent;
using Disclosure.FeedbackApi.Results.Published;
using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results;

/// <summary>
/// The published results. While a survey is open nothing is told but how many were received, by steps of time and of number. When it is
/// over, its result holds every rating; what is taken out or comes back afterwards is published a step at once, and before that nothing
/// shows. What is published is kept before it is shown, so that a restart or another process goes on from it. A result is counted anew only
/// when the store's running counts have changed. Of a large survey the result before is given while the next is being made; only for
/// the first after the last day everybody waits.
/// </summary>
internal sealed class ResultBook(
    IFeedbackStore store,
    IPublishedResults kept,
    ResultDays days,
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
    /// <exception cref="StoreUnavailableException">The store can't be read; or what was published can't be, or the next can't be kept, and
    /// nothing else may be shown.</exception>
    public async ValueTask<PublishedResult> PublishedAsync(Survey survey, CancellationToken cancellation)
    {
        var shelf = _shelves.GetOrAdd(survey.Id, id => new(PublishedResult.None(id, days.Today), time.GetTimestamp()));
        var isHere = await kept.NumberAsync(survey.Id, cancellation) == shelf.Current.Version.Number;
        var tally = await store.TallyAsync(survey.Id, cancellation);
        if (isHere && !IsDue(survey, shelf, tally))
            return shelf.Current;
        if (isHere && tally.Total >= pace.LargeFrom && days.IsOver(survey))
            return await LargeAsync(survey, shelf, cancellation);

        await shelf.Making.WaitAsync(cancellation);
        try
        {
            await ReadAsync(survey, shelf, cancellation);
            if (IsDue(survey, shelf, await store.TallyAsync(survey.Id, cancellation)))
                await MakeAsync(survey, shelf, cancellation);
            return shelf.Current;
        }
        finally
        {
            shelf.Making.Release();
        }
    }

    // Whoever has waited long enough goes; what is being made for the others goes on.
    private async ValueTask<PublishedResult> LargeAsync(Survey survey, ResultShelf shelf, CancellationToken cancellation)
    {
        var isFirst = !shelf.Current.IsLast;
        MakeBehind(survey, shelf);
        if (isFirst)
        {
            await shelf.Making.WaitAsync(cancellation);
            shelf.Making.Release();
        }

        return shelf.Current;
    }

    /// <summary>Returns when nothing is being made behind anybody's back.</summary>
    public Task SettledAsync() => Task.WhenAll(_shelves.Values.Select(shelf => shelf.Behind));

    /// <summary>Says in the log and to whoever asks how the service is that a result could not be made, until it is.</summary>
    public void Report(Survey survey, Exception error)
    {
        log.LogError(error, "评价结果未能更新：{Survey}。", survey.Id);
        _faults[survey.Id] = $"评价结果未能更新：{survey.Id}。公布的是上一次的结果，稍后再算。";
    }

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
        var isPaused = shelf.Current.IsLast && time.GetElapsedTime(shelf.Pause.Since) < shelf.Pause.For;
        if (isPaused || _stopping.IsCancellationRequested)
            shelf.Making.Release();
        else
            shelf.Behind = Task.Run(() => MakeBehindAsync(survey, shelf), CancellationToken.None);
    }

    private async Task MakeBehindAsync(Survey survey, ResultShelf shelf)
    {
        var start = time.GetTimestamp();
        try
        {
            if (!await MakeAsync(survey, shelf, _stopping.Token))
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

    private void Pause(ResultShelf shelf, long start)
    {
        var pause = time.GetElapsedTime(start) * MostOfTheTime;
        shelf.Pause = (time.GetTimestamp(), pause > ShortestPause ? pause : ShortestPause);
    }

    private bool IsDue(Survey survey, ResultShelf shelf, SurveyTally tally)
    {
        if (!shelf.Current.IsLast)
            return days.IsOver(survey) || IsStepDue(survey, shelf, tally);
        // Whoever sets the clock forward and back has the last result made early: what comes behind it waits for the end.
        return days.IsOver(survey)
            && ((HasChanged(shelf, tally) && time.GetElapsedTime(shelf.SeenAt) >= shelf.Cost * MostOfTheTime) || IsTellingDue(shelf));
    }

    // By the clock of the machine; or, where that was set back, when as much time has gone by.
    private bool IsStepDue(Survey survey, ResultShelf shelf, SurveyTally tally)
    {
        var version = shelf.Current.Version;
        if (options.ResultHours == 0)
            return !IsSame(version, Next(survey, version, tally));
        var step = days.StepOf(survey);
        return step >= 0
            && (step > version.Step || time.GetElapsedTime(shelf.SeenAt) >= TimeSpan.FromHours(options.ResultHours));
    }

    private bool IsTellingDue(ResultShelf shelf) =>
        days.IsTellingDay && shelf.Current.Version.ToldOn != days.Today && shelf.Waiting != shelf.Current.Version.Waiting;

    private static bool HasChanged(ResultShelf shelf, SurveyTally tally)
    {
        var current = shelf.Current;
        var seen = shelf.Seen ?? new SurveyTally(0, current.Channels, current.Version.Excluded, current.Version.Replaced);
        return !TallyComparison.AreSame(seen, tally);
    }

    private async Task ReadAsync(Survey survey, ResultShelf shelf, CancellationToken cancellation)
    {
        if (
            await kept.NumberAsync(survey.Id, cancellation) == shelf.Current.Version.Number
                || await kept.ReadAsync(survey.Id, cancellation) is not { } version)
            return;
        Show(shelf, version);
        shelf.Seen = null;
        shelf.Waiting = version.Waiting;
    }

    // Whether it could be made: not where ratings were taken out or replaced again and again while they were read.
    private async Task<bool> MakeAsync(Survey survey, ResultShelf shelf, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        var version = shelf.Current.Version;
        if (!version.IsLast && !days.IsOver(survey))
        {
            var tally = await store.TallyAsync(survey.Id, cancellation);
            await KeepAsync(survey, shelf, Next(survey, version, tally), cancellation);
            Look(shelf, tally, 0, start);
            return true;
        }

        if (await ReadAsync(survey.Id, version.Ratings, cancellation) is not var (counted, now))
            return false;
        if (version.IsLast)
            await AmendAsync(survey, shelf, counted, now, start, cancellation);
        else if (
            await KeepAsync(
                survey, shelf, ResultMaking.Finish(version, survey, now, counted.Counted, days.StepOf(survey), days.Today), cancellation))
            Look(shelf, now, 0, start);
        _faults.TryRemove(survey.Id, out _);
        return true;
    }

    private async Task AmendAsync(
        Survey survey, ResultShelf shelf, RatingReading reading, SurveyTally now, long start, CancellationToken cancellation)
    {
        var version = shelf.Current.Version;
        var (ratings, waiting) = CountedChanges.Between(version.Ratings, reading.Counted).Take(options.ResultStep);
        var number = waiting.DistinctBy(rating => rating.Key).Count();
        if (!ReferenceEquals(ratings, version.Ratings))
        {
            var held = waiting.Where(rating => reading.Removed.ContainsKey(rating.Key)).Select(rating => reading.Removed[rating.Key]);
            if (
                !await KeepAsync(
                    survey, shelf, ResultMaking.Amend(version, survey, now, ratings, held, days.Today), cancellation))
                return;
        }

        Look(shelf, now, number, start);
        if (IsTellingDue(shelf))
            await KeepAsync(survey, shelf, ResultMaking.Tell(shelf.Current.Version, number, days.Today), cancellation);
    }

    private void Look(ResultShelf shelf, SurveyTally tally, int waiting, long start)
    {
        shelf.Waiting = waiting;
        (shelf.SeenAt, shelf.Cost) = (time.GetTimestamp(), time.GetElapsedTime(start));
        shelf.Seen = tally;
    }

    // On disk before anybody sees it. Where another process was first, its version holds.
    private async Task<bool> KeepAsync(Survey survey, ResultShelf shelf, KeptVersion version, CancellationToken cancellation)
    {
        if (await kept.TryKeepAsync(version, cancellation))
        {
            Show(shelf, version);
            return true;
        }

        await ReadAsync(survey, shelf, cancellation);
        return false;
    }

    // The same ratings under the same salt have the same tree.
    private static void Show(ResultShelf shelf, KeptVersion version) =>
        shelf.Current = ReferenceEquals(version.Ratings, shelf.Current.Version.Ratings) && version.Salt == shelf.Current.Version.Salt
            ? shelf.Current.With(version)
            : PublishedResult.Of(version);

    private KeptVersion Next(Survey survey, KeptVersion version, SurveyTally tally) =>
        ResultMaking.Step(version, tally, options.ResultStep, days.StepOf(survey), days.Today);

    private static bool IsSame(KeptVersion one, KeptVersion other) => one.Replaced == other.Replaced
        && one.Received.Count == other.Received.Count && !one.Received.Except(other.Received).Any()
        && one.Excluded.Count == other.Excluded.Count && !one.Excluded.Except(other.Excluded).Any();

    // Ratings may come while the list is read: those that were read are counted. Where one was taken out or replaced meanwhile, it may
    // have been read as it was before, and the list is read again.
    private async Task<(RatingReading Reading, SurveyTally Tally)?> ReadAsync(
        SurveyId survey, CountedRatings before, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var tally = await store.TallyAsync(survey, cancellation);
            var reading = await RatingReading.OfAsync(store, survey, before, cancellation);
            var counted = tally with { Channels = reading.Counted.ToChannels() };
            if (TallyComparison.IsBetween(counted, tally, await store.TallyAsync(survey, cancellation)))
                return (reading, counted);
        }

        return null;
    }
}
