namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>What the JSON of a result gave.</summary>
/// <param name="Result">The result; nothing where it could not be read.</param>
/// <param name="Problem">Why it could not be read, in Chinese; nothing where it could.</param>
public sealed record SurveyResultReading(SurveyResult? Result, string? Problem);
