using Disclosure.Model.Amounts;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Sentences;

/// <summary>How a satisfaction survey stands.</summary>
public sealed record SurveyTold
{
    /// <summary>n, the valid ratings; nothing without a result.</summary>
    public int? Valid { get; init; }

    /// <summary>满意率; nothing where too few answered.</summary>
    public Percentage? Rate { get; init; }

    /// <summary>The last day of a survey that is open; nothing of one that is not.</summary>
    public DateOnly? OpenUntil { get; init; }

    /// <summary>
    /// Of the results of a year the one with most valid ratings; without any, whether a survey is open or its result still to come.
    /// </summary>
    /// <param name="results">The results that the page shows.</param>
    /// <param name="surveys">The surveys of the year.</param>
    /// <param name="today">The day of the site.</param>
    public static SurveyTold? Of(IEnumerable<SatisfactionResult> results, IEnumerable<Survey> surveys, DateOnly today)
    {
        var most = results.OrderByDescending(result => result.Scored.Valid).ThenBy(result => result.Survey.Value, StringComparer.Ordinal)
            .FirstOrDefault();
        if (most is not null)
            return new SurveyTold { Valid = most.Scored.Valid, Rate = most.IsEnough ? most.Scored.Rate : null };
        var asked = surveys.Where(survey => !survey.IsAheadOn(today)).ToList();
        return asked.Find(survey => survey.IsOpenOn(today)) is { } open
            ? new SurveyTold { OpenUntil = open.Closes }
            : asked.Count > 0 ? new SurveyTold() : null;
    }
}
