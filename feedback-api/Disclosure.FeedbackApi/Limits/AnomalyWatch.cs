using System.Collections.Concurrent;
using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Settings;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Limits;

/// <summary>Watches ratings as they come for what readers of the result should know. It counts in memory, and names nobody.</summary>
internal sealed class AnomalyWatch(FeedbackOptions options, PortalClock clock, AnomalyLog log)
{
    private readonly ConcurrentDictionary<SurveyId, SurveyWatch> _surveys = new();

    /// <summary>A rating was stored.</summary>
    public void Rated(SurveyId survey, SatisfactionLevel level, string address)
    {
        foreach (var (kind, number) in Of(survey).Rated(clock.Now, level, address))
            log.Add(new(survey, kind, clock.Today, number));
    }

    /// <summary>A wrong code was tried.</summary>
    public void WrongCode(SurveyId survey)
    {
        if (Of(survey).WrongCode(clock.Now) is { } number)
            log.Add(new(survey, AnomalyKind.CodeGuessing, clock.Today, number));
    }

    private SurveyWatch Of(SurveyId survey) => _surveys.GetOrAdd(survey, _ => new(options));
}
