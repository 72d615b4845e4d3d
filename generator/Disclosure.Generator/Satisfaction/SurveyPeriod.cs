using Disclosure.Model.Calendar;

namespace Disclosure.Generator.Satisfaction;

/// <summary>The days on which new surveys can be answered.</summary>
/// <param name="Opens">The first.</param>
/// <param name="Closes">The last.</param>
internal sealed record SurveyPeriod(DateOnly Opens, DateOnly Closes)
{
    /// <summary>The end of the year and the month after it, when most of a year's services have been given.</summary>
    public static SurveyPeriod UsualFor(FiscalYear year) => new(new DateOnly(year.Number, 12, 1), new DateOnly(year.Number + 1, 1, 31));
}
