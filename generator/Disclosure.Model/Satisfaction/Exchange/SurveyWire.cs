using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;

namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>A survey as JSON has it.</summary>
internal sealed record SurveyWire
{
    public required string Id { get; init; }

    public required int Year { get; init; }

    public string? Project { get; init; }

    public required string Unit { get; init; }

    public required string Subject { get; init; }

    public required string UnitName { get; init; }

    public string[] Indicators { get; init; } = [];

    public required QuestionWire Question { get; init; }

    public required string Recipients { get; init; }

    public int? Population { get; init; }

    public required DateOnly Opens { get; init; }

    public required DateOnly Closes { get; init; }

    public SatisfactionFormula Formula { get; init; }

    public static SurveyWire Of(Survey survey) => new()
    {
        Id = survey.Id.Value,
        Year = survey.Year.Number,
        Project = survey.Project?.Value,
        Unit = survey.Unit.Value,
        Subject = survey.Subject,
        UnitName = survey.UnitName,
        Indicators = [.. survey.Indicators],
        Question = new QuestionWire
        {
            Version = survey.Question.Version,
            Text = survey.Question.Text,
            Reasons = [.. survey.Question.Reasons.Select(reason => new ReasonWire { Code = reason.Code, Text = reason.Text })],
        },
        Recipients = survey.Recipients,
        Population = survey.Population,
        Opens = survey.Opens,
        Closes = survey.Closes,
        Formula = survey.Formula,
    };

    /// <summary>The survey; what is in it has been looked at.</summary>
    public Survey ToSurvey() => new()
    {
        Id = SurveyId.Parse(Id),
        Year = new FiscalYear(Year),
        Project = Project is null ? null : ProjectCode.Parse(Project),
        Unit = UnitCode.Parse(Unit),
        Subject = Subject,
        UnitName = UnitName,
        // Left out of the JSON, a list is null here whatever its default: the serializer sets every init property.
        Indicators = [.. Indicators ?? []],
        Question = new SurveyQuestion(
            Question.Version, Question.Text, [.. (Question.Reasons ?? []).Select(reason => new SurveyReason(reason.Code, reason.Text))]),
        Recipients = Recipients,
        Population = Population,
        Opens = Opens,
        Closes = Closes,
        Formula = Formula,
    };
}
