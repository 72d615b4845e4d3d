using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Desk.Surveys;

/// <summary>The page of a survey: what it asks, and its result in words.</summary>
public sealed record SurveyPage : DeskFrame
{
    /// <summary>The page.</summary>
    public SurveyPage(DeskVisit visit, Survey survey)
        : base(visit, "评价项目概况", $"surveys/{survey?.Id}") => Survey = survey;

    /// <summary>What it asks, of whom and when.</summary>
    public required IReadOnlyList<Fact> Asked { get; init; }

    /// <summary>The result as it is published.</summary>
    public required IReadOnlyList<Fact> Result { get; init; }

    /// <summary>Where the result is published.</summary>
    public string ResultAddress => $"{Visit.Root}/api/surveys/{Survey!.Id}/result";

    /// <summary>The form that respondents fill in.</summary>
    public string FormAddress => $"{Visit.Root}/api/surveys/{Survey!.Id}/form";
}
