using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Desk.Ratings;

namespace Disclosure.FeedbackApi.Desk.Cases;

/// <summary>The page of a case, with the steps that can be taken now.</summary>
public sealed record DeskCasePage : DeskFrame
{
    /// <summary>The page.</summary>
    public DeskCasePage(DeskVisit visit, CaseCard card)
        : base(visit, $"差评 {card?.Grouped}", $"cases/{card?.View.Receipt}") => Card = card!;

    /// <summary>The case.</summary>
    public CaseCard Card { get; }

    /// <summary>The steps that can be taken now.</summary>
    public required IReadOnlyList<StepChoice> Choices { get; init; }

    /// <summary>The form to take the rating out of the count; nothing where that is for others.</summary>
    public CountForm? Count { get; init; }

    /// <summary>The step that was chosen.</summary>
    public CaseStepKind? Chosen { get; init; }

    /// <summary>The text that was typed.</summary>
    public string? Typed { get; init; }

    /// <summary>The level of the second rating in words; nothing where there is none.</summary>
    public string? Again => Card.View.Again is { } again ? DeskWords.Level(again) : null;

    /// <summary>Where the form is sent.</summary>
    public string Action => $"{Desk}/cases/{Card.View.Receipt}/steps";

    /// <summary>Why there is no form.</summary>
    public string NoChoice => Card.View.Stage == CaseStage.Handled
        ? "这件差评已办结。评价人可以再次评价一次、申诉一次。"
        : "现在要办的一步须由审核人员进行。";
}
