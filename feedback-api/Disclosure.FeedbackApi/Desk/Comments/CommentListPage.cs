using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Desk.Comments;

/// <summary>The comments of a survey, to decide which are published.</summary>
public sealed record CommentListPage : DeskFrame
{
    /// <summary>The page.</summary>
    public CommentListPage(DeskVisit visit, Survey survey)
        : base(visit, "意见", $"surveys/{survey?.Id}/comments") => Survey = survey;

    /// <summary>The comments of this page.</summary>
    public required IReadOnlyList<CommentRow> Rows { get; init; }

    /// <summary>Which page of them it is.</summary>
    public required DeskPaging Paging { get; init; }

    /// <summary>Ways to show fewer or more of them.</summary>
    public required IReadOnlyList<DeskLink> Filters { get; init; }

    /// <summary>Whether only those are shown that nobody has decided about.</summary>
    public required bool IsUndecided { get; init; }

    /// <summary>Where a decision is sent.</summary>
    public string Action => $"{Desk}/{Place}";

    /// <summary>What is said where there are none.</summary>
    public string Empty => IsUndecided ? "没有待审核的意见。" : "这项评价还没有人写意见。";
}
