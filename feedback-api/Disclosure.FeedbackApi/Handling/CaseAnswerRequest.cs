using Disclosure.FeedbackApi.Ratings;

namespace Disclosure.FeedbackApi.Handling;

/// <summary>What a respondent answers in a case: a second rating, or an appeal.</summary>
public sealed record CaseAnswerRequest
{
    /// <summary>The code of the case (办理查询码).</summary>
    public string? Code { get; init; }

    /// <summary>The level of a second rating: 1 to 5; nothing with an appeal.</summary>
    public LevelOnWire? Level { get; init; }

    /// <summary>What the appeal says; nothing with a rating.</summary>
    public string? Text { get; init; }
}
