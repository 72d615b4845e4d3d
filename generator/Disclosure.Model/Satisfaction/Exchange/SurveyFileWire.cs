namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>A survey file as JSON has it.</summary>
internal sealed record SurveyFileWire
{
    public required string Schema { get; init; }

    public SurveySite? Site { get; init; }

    public CaseRulesWire? Cases { get; init; }

    public required SurveyWire[] Surveys { get; init; }
}
