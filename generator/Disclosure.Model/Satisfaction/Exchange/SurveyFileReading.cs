using System.Collections.Immutable;

namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>What a survey file gave.</summary>
/// <param name="Surveys">The surveys; empty where it could not be read.</param>
/// <param name="Problem">Why it could not be read, in Chinese; nothing where it could.</param>
public sealed record SurveyFileReading(ImmutableArray<Survey> Surveys, string? Problem)
{
    internal static SurveyFileReading Failed(string problem) => new([], problem);
}
