using System.Collections.Immutable;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>What a survey file gave.</summary>
/// <param name="Surveys">The surveys; empty where it could not be read.</param>
/// <param name="Cases">What deadlines of cases are reckoned by; the usual ones where the file does not say.</param>
/// <param name="Site">The site that the surveys are of; nothing where the file does not say.</param>
/// <param name="Problem">Why it could not be read, in Chinese; nothing where it could.</param>
public sealed record SurveyFileReading(ImmutableArray<Survey> Surveys, CaseRules Cases, SurveySite? Site, string? Problem)
{
    internal static SurveyFileReading Failed(string problem) => new([], CaseRules.Usual, null, problem);
}
