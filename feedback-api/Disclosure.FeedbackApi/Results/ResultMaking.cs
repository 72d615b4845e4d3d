using System.Collections.Immutable;
using System.Security.Cryptography;
using Disclosure.FeedbackApi.Results.Published;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results;

/// <summary>What may be published next of a survey, by what was published before.</summary>
internal static class ResultMaking
{
    private const int BytesOfSalt = 16;

    /// <summary>
    /// While the survey is open: how many were received, each number moved only where it moves by a step or more. Nothing of what they
    /// answered, however coarse: whoever gives all but one of a batch would know the one.
    /// </summary>
    public static KeptVersion Step(KeptVersion before, SurveyTally tally, int step, long now, DateOnly today) => before with
    {
        Number = before.Number + 1,
        Day = today,
        Step = Math.Max(before.Step, now),
        Received = Moved(before.Received, tally.Channels.ToDictionary(pair => pair.Key, pair => pair.Value.Answered), step),
        Excluded = Moved(before.Excluded, tally.Excluded, step),
        Replaced = Moved(before.Replaced, tally.Replaced, step),
    };

    /// <summary>After the last day: every rating.</summary>
    public static KeptVersion Finish(
        KeptVersion before, Survey survey, SurveyTally tally, CountedRatings ratings, long now, DateOnly today) => Count(
        before with
        {
            IsLast = true,
            Step = Math.Max(before.Step, now),
            Excluded = Above0(tally.Excluded),
            Replaced = tally.Replaced,
            // What is taken out later the same day is told on the next such day.
            ToldOn = today,
        },
        survey,
        ratings,
        today);

    /// <summary>
    /// After the last result: with the changes that are a step or more. The others wait, and nothing shows that they are there; what was
    /// taken out for a reason is counted by it when it leaves the counts.
    /// </summary>
    public static KeptVersion Amend(
        KeptVersion before,
        Survey survey,
        SurveyTally tally,
        CountedRatings ratings,
        IEnumerable<ExclusionReason?> waiting,
        DateOnly today)
    {
        var held = waiting.ToList();
        var excluded = tally.Excluded.ToDictionary(
            pair => pair.Key, pair => pair.Value - held.Count(reason => reason == pair.Key));
        return Count(
            before with
            {
                Excluded = Above0(excluded),
                Replaced = tally.Replaced - held.Count(reason => reason is null),
                Waiting = 0,
                ToldOn = today,
            },
            survey,
            ratings,
            today);
    }

    /// <summary>On the day that tells of what waits: how much it is, and nothing else.</summary>
    public static KeptVersion Tell(KeptVersion before, int waiting, DateOnly today) =>
        before with { Number = before.Number + 1, Waiting = waiting, ToldOn = today };

    private static KeptVersion Count(KeptVersion before, Survey survey, CountedRatings ratings, DateOnly today)
    {
        var tally = ratings.ToTally();
        return before with
        {
            Number = before.Number + 1,
            Day = today,
            Salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(BytesOfSalt)),
            Received = tally.Channels.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Answered),
            Scored = before.Scored.Add(Shown(tally.Scored, survey.Formula, survey.Population, before.Scored)),
            Open = before.Open.Add(Shown(tally.Unscored, survey.Formula, null, before.Open)),
            Ratings = ratings,
        };
    }

    // Beside each that was shown, not the last alone: what the last hid would be shown beside the one before it.
    private static PublishedCounts Shown(
        LevelCounts levels, SatisfactionFormula formula, int? population, ImmutableArray<PublishedCounts> earlier)
    {
        var counts = earlier.Where(shown => shown.Answered > 0)
            .Aggregate(CountSuppression.Publish(levels, formula), (hidden, shown) => CountSuppression.Publish(hidden, formula, shown));
        return CountSuppression.Gate(counts, population);
    }

    private static ImmutableDictionary<T, int> Moved<T>(
        ImmutableDictionary<T, int> told, IReadOnlyDictionary<T, int> now, int step)
        where T : notnull =>
        told.Keys.Union(now.Keys).Select(key => (Key: key, Number: Moved(told.GetValueOrDefault(key), now.GetValueOrDefault(key), step)))
            .Where(pair => pair.Number > 0).ToImmutableDictionary(pair => pair.Key, pair => pair.Number);

    private static int Moved(int told, int now, int step) => Math.Abs(now - told) >= step ? now : told;

    private static ImmutableDictionary<ExclusionReason, int> Above0(IReadOnlyDictionary<ExclusionReason, int> numbers) =>
        numbers.Where(pair => pair.Value > 0).ToImmutableDictionary();
}
