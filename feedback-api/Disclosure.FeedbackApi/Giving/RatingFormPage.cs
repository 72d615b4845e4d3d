using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Giving;

/// <summary>The form that a rating is given with, empty or with what was typed; outside the period what there is to know instead.</summary>
public sealed record RatingFormPage : PageFrame
{
    /// <summary>The form of a survey.</summary>
    public RatingFormPage(Survey survey, string root, bool isLarge)
        : base(survey?.Subject ?? "", root, isLarge) => Survey = survey!;

    /// <inheritdoc/>
    public override string WindowTitle => Problem is { } problem && IsOpen ? $"有一处要改（{problem.Title}）：{Title}" : Heading;

    /// <summary>The survey.</summary>
    public Survey Survey { get; }

    /// <summary>Today, in China.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether it can be answered today.</summary>
    public bool IsOpen => Survey.IsOpenOn(Today);

    /// <summary>What is said outside the period: nobody is asked to rate what takes no rating.</summary>
    public string NotOpen => Survey.IsAheadOn(Today)
        ? $"这项评价还没有开始。评价时间：{Survey.Opens:yyyy-MM-dd} 至 {Survey.Closes:yyyy-MM-dd}，到时请再来。"
        : $"这项评价已于 {Survey.Closes:yyyy-MM-dd} 截止，不再接收评价。结果公布在网站上项目或单位的页面。";

    /// <summary>The key that makes a second press of the button the same rating.</summary>
    public required string Key { get; init; }

    /// <summary>What was typed.</summary>
    public RatingRequest Typed { get; init; } = new();

    /// <summary>What is to be mended; nothing on a fresh form.</summary>
    public Problem? Problem { get; init; }

    /// <summary>The levels to choose from.</summary>
    public IReadOnlyList<LevelView> Levels => SurveyViews.Levels;

    /// <summary>Where the form is sent.</summary>
    public string Action => Root + "/api/ratings";

    /// <inheritdoc/>
    public override string? SwitchAddress => IsOpen ? null : $"{SwitchAction}{Code}";

    /// <summary>
    /// Where the form is sent to be shown in the other type size, with what was typed: a link would lose it.
    /// </summary>
    public string SwitchAction => $"{Root}/api/surveys/{Survey.Id}/form?large={(IsLarge ? "0" : "1")}";

    private string Heading => IsOpen ? $"评价：{Title}" : Survey.IsAheadOn(Today) ? $"评价尚未开始：{Title}" : $"评价已截止：{Title}";

    private string Code => Typed.Token is { } code ? "&code=" + Uri.EscapeDataString(code) : "";

    /// <summary>Whether the fields that few fill in are shown at once: where something is in them, or is to be mended.</summary>
    public bool IsMoreOpen => Typed.Comment is { Length: > 0 } || Typed.Token is { Length: > 0 } || IsAbout("comment") || IsAbout("token");

    /// <summary>Whether a level was chosen.</summary>
    public bool IsChosen(string level) => Typed.Level?.Text == level;

    /// <summary>Whether a reason was ticked.</summary>
    public bool IsTicked(string code) => Typed.Reasons?.Contains(code) == true;

    /// <summary>Whether the problem is about a field.</summary>
    public bool IsAbout(string field) => Problem?.Field == field;
}
