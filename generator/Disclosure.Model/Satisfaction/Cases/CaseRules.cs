using Disclosure.Model.Calendar;

namespace Disclosure.Model.Satisfaction.Cases;

/// <summary>What deadlines of cases are reckoned by: terms and the calendar they are counted in.</summary>
/// <param name="Deadlines">The terms.</param>
/// <param name="Calendar">Which days are worked.</param>
public sealed record CaseRules(CaseDeadlines Deadlines, HolidayCalendar Calendar)
{
    /// <summary>The usual terms, weekends off.</summary>
    public static CaseRules Usual { get; } = new(CaseDeadlines.Usual, HolidayCalendar.WeekendsOnly);
}
