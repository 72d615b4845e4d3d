using Disclosure.FeedbackApi.Codes;
using Disclosure.FeedbackApi.Pages;
using Disclosure.FeedbackApi.Surveys;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Handling;

/// <summary>The page of a case for who gave the rating.</summary>
public sealed record CasePage : PageFrame
{
    /// <summary>The page of a case.</summary>
    public CasePage(CaseView view, string code, string root, bool isLarge)
        : base("差评办理情况", root, isLarge) => (View, Code) = (view, code);

    /// <summary>The case.</summary>
    public CaseView View { get; }

    /// <summary>Its code, as it was typed.</summary>
    public string Code { get; }

    /// <summary>What is to be mended; nothing where nothing is.</summary>
    public Problem? Problem { get; init; }

    /// <summary>What was typed.</summary>
    public CaseAnswerRequest Typed { get; init; } = new();

    /// <summary>By when what it waits for is to be done, and whether that is over; empty where it waits for nothing.</summary>
    public string DueInWords =>
        View.Due is { } due ? $"，应在 {due:yyyy-MM-dd} 前完成{(View.IsOverdue ? "，已超期" : "")}" : "";

    /// <summary>The receipt in groups.</summary>
    public string Grouped => UnambiguousCode.Grouped(View.Receipt);

    /// <summary>The levels of a second rating: all but 不清楚.</summary>
    public static IEnumerable<LevelView> Levels => SurveyViews.Levels.Where(level => level.Level.Length == 1);

    /// <summary>Where a second rating is sent.</summary>
    public string RatingAction => $"{Root}/api/cases/{View.Receipt}/rating";

    /// <summary>Where an appeal is sent.</summary>
    public string AppealAction => $"{Root}/api/cases/{View.Receipt}/appeal";

    /// <summary>The address of the page.</summary>
    public string Address => AddressOf(Root, View.Receipt, Code, IsLarge);

    /// <inheritdoc/>
    public override string SwitchAddress => AddressOf(Root, View.Receipt, Code, !IsLarge);

    /// <summary>Whether the problem is about a field.</summary>
    public bool IsAbout(string field) => Problem?.Field == field;

    /// <summary>The address of the page of a case.</summary>
    internal static string AddressOf(string root, string receipt, string code, bool isLarge) =>
        $"{root}/api/cases/{receipt}/page?code={Uri.EscapeDataString(code)}&large={(isLarge ? "1" : "0")}";
}
