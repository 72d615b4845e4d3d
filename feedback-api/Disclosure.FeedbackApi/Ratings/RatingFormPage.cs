using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Problems;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Ratings;

/// <summary>The form that a rating is given with, empty or with what was typed.</summary>
public sealed record RatingFormPage : PageFrame
{
    /// <summary>The form of a survey.</summary>
    public RatingFormPage(Survey survey, string root, bool isLarge)
        : base($"评价：{survey?.Subject}", root, isLarge) => Survey = survey!;

    /// <summary>The survey.</summary>
    public Survey Survey { get; }

    /// <summary>Whether it can be answered today.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>The key that makes a second press of the button the same rating.</summary>
    public required string Key { get; init; }

    /// <summary>What was typed.</summary>
    public RatingRequest Typed { get; init; } = new();

    /// <summary>What is to be mended; nothing on a fresh form.</summary>
    public Problem? Problem { get; init; }

    /// <summary>The levels to choose from.</summary>
    public IReadOnlyList<LevelView> Levels => LevelView.All;

    /// <summary>Where the form is sent.</summary>
    public string Action => Root + "/api/ratings";

    /// <inheritdoc/>
    public override string SwitchAddress =>
        $"{Root}/api/surveys/{Survey.Id}/form?large={(IsLarge ? "0" : "1")}{(Typed.Token is { } code ? "&code=" + Uri.EscapeDataString(code) : "")}";

    /// <summary>Whether a level was chosen.</summary>
    public bool IsChosen(string level) => Typed.Level?.Text == level;

    /// <summary>Whether a reason was ticked.</summary>
    public bool IsTicked(string code) => Typed.Reasons?.Contains(code) == true;

    /// <summary>Whether the problem is about a field.</summary>
    public bool IsAbout(string field) => Problem?.Field == field;
}
