using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Desk.Paper;

/// <summary>The form that a batch is keyed with, a row a slip.</summary>
public sealed record KeyingPage : DeskFrame
{
    /// <summary>The most slips of a form.</summary>
    public const int Most = 100;

    /// <summary>The page.</summary>
    public KeyingPage(DeskVisit visit, Survey survey, string batch)
        : base(visit, $"录入批次 {batch}", $"surveys/{survey?.Id}/batches/new") => (Survey, Batch) = (survey, batch);

    /// <summary>The number of the batch.</summary>
    public string Batch { get; }

    /// <summary>The slips.</summary>
    public required IReadOnlyList<SlipRow> Rows { get; init; }

    /// <summary>Minutes after which staff are signed out who send nothing.</summary>
    public required int Minutes { get; init; }

    /// <summary>The slips that the problem is about; none where it is about no slip.</summary>
    public IReadOnlyList<int> Wrong { get; init; } = [];

    /// <summary>The levels to choose from, each beginning with the digit that chooses it.</summary>
    public static IEnumerable<(string Level, string Text)> Levels =>
        SurveyViews.Levels.Select(level => (level.Level, $"{(level.Level.Length == 1 ? level.Level : "0")} {level.Text}"));

    /// <summary>Where the form is sent.</summary>
    public string Action => $"{Desk}/surveys/{Survey!.Id}/batches";
}
