using Disclosure.FeedbackApi.Ratings;

namespace Disclosure.FeedbackApi.Desk.Comments;

/// <summary>A comment, to decide about.</summary>
/// <param name="Rating">The rating it belongs to.</param>
/// <param name="Level">The level in words.</param>
/// <param name="Reasons">The reasons in words.</param>
/// <param name="Published">Whether it is published; nothing where nobody has decided.</param>
/// <param name="Reply">What the unit replied; nothing where it has not.</param>
/// <param name="IsReplyDecided">Whether the reply was there when it was decided.</param>
public sealed record CommentRow(
    StoredRating Rating, string Level, IReadOnlyList<string> Reasons, bool? Published, string? Reply, bool IsReplyDecided)
{
    /// <summary>Whether it is published, and a reply came since that is not.</summary>
    public bool IsReplyWaiting => Published == true && Reply is not null && !IsReplyDecided;


    /// <summary>Whether its rating counts: others are never published.</summary>
    public bool Counts => Rating is { Excluded: null, IsReplaced: false };

    /// <summary>How it stands, in words.</summary>
    public string State => !Counts ? DeskWords.StateOf(Rating) : Published switch
    {
        true => IsReplyWaiting ? "已公开，答复待审核" : "已公开",
        false => "不公开",
        null => "待审核",
    };
}
