using Disclosure.FeedbackApi.Clock;
using Disclosure.FeedbackApi.Settings;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Results;

/// <summary>When what is published may move, by the days of China.</summary>
internal sealed class ResultDays(FeedbackOptions options, PortalClock clock)
{
    /// <summary>Today.</summary>
    public DateOnly Today => clock.Today;

    /// <summary>Whether what waits is told of today.</summary>
    public bool IsTellingDay => Today.Day == options.ExclusionsShownOn;

    /// <summary>The step of time that it is now in, counted from the survey's first day; below zero before it.</summary>
    public long StepOf(Survey survey) => options.ResultHours == 0
        ? 0
        : (long)Math.Floor((clock.Now - PortalClock.StartOf(survey.Opens)) / TimeSpan.FromHours(options.ResultHours));

    /// <summary>
    /// Whether the survey is over, and no rating of its last day can be on its way to the disk any more: one that came behind the last
    /// result would have to wait for four others.
    /// </summary>
    public bool IsOver(Survey survey) =>
        clock.Now >= PortalClock.StartOf(survey.Closes.AddDays(1)) + TimeSpan.FromSeconds(options.RequestSeconds);

    /// <summary>The day on which what is published may move next: while a survey is open, and after it.</summary>
    public DateOnly NextOf(Survey survey, bool isLast)
    {
        if (isLast)
            return NextTelling();
        var last = survey.Closes.AddDays(1);
        var next = PortalClock.StartOf(survey.Opens) + ((StepOf(survey) + 1) * TimeSpan.FromHours(options.ResultHours));
        var day = DateOnly.FromDateTime(next.DateTime);
        return day < last ? day : last;
    }

    private DateOnly NextTelling()
    {
        var first = Today.AddDays(1);
        return first.Day <= options.ExclusionsShownOn
            ? new DateOnly(first.Year, first.Month, options.ExclusionsShownOn)
            : new DateOnly(first.Year, first.Month, options.ExclusionsShownOn).AddMonths(1);
    }
}
