using System.Collections.Concurrent;
using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Settings;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>Watches ratings as they come for what readers of the result should know. It counts in memory, and names nobody.</summary>
internal sealed class AnomalyWatch(FeedbackOptions options, PortalClock clock, AnomalyLog log)
{
    private readonly ConcurrentDictionary<SurveyId, SurveyWatch> _surveys = new();

    /// <summary>A rating was stored. Whoever answers again counts once, with the answer that holds now.</summary>
    /// <param name="draft">The rating.</param>
    /// <param name="address">What the sender's address is called today.</param>
    /// <param name="isFirst">Whether it took the place of none.</param>
    public void Rated(RatingDraft draft, string address, bool isFirst)
    {
        var who = draft.CodeHash ?? draft.KeyHash;
        foreach (var (kind, number) in Of(draft.Survey).Rated(clock.Now, draft.Level, address, who, isFirst))
            log.Add(new(draft.Survey, kind, clock.Today, number));
    }

    /// <summary>A wrong code was tried.</summary>
    public void WrongCode(SurveyId survey)
    {
        if (Of(survey).WrongCode(clock.Now) is { } number)
            log.Add(new(survey, AnomalyKind.CodeGuessing, clock.Today, number));
    }

    private SurveyWatch Of(SurveyId survey) => _surveys.GetOrAdd(survey, _ => new(options));
}
