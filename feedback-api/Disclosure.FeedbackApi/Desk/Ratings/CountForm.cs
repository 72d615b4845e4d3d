using Disclosure.FeedbackApi.Moderation;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Model.Terms;

namespace Disclosure.FeedbackApi.Desk.Ratings;

/// <summary>The form by which an approver takes a rating out of the count, or takes it back in.</summary>
/// <param name="Visit">Who looks at it.</param>
/// <param name="Receipt">The receipt of the rating.</param>
/// <param name="IsOut">Whether it is out of the count now.</param>
public sealed record CountForm(DeskVisit Visit, string Receipt, bool IsOut)
{
    /// <summary>The reason that was chosen.</summary>
    public ExclusionReason? Chosen { get; init; }

    /// <summary>The note that was typed.</summary>
    public string? Note { get; init; }

    /// <summary>What is to be mended; nothing where nothing is.</summary>
    public Problem? Problem { get; init; }

    /// <summary>The reasons to choose from.</summary>
    public static IEnumerable<(ExclusionReason Reason, string Text)> Reasons =>
        StaffReasons.All.Select(reason => (reason, reason.Term()));

    /// <summary>Where it is sent.</summary>
    public string Action => $"{Visit.Desk}/ratings/{Receipt}/{(IsOut ? "inclusion" : "exclusion")}";

    /// <summary>Whether the problem is about a field.</summary>
    public bool IsAbout(string field) => Problem?.Field == field;

    /// <summary>The form of a rating.</summary>
    internal static CountForm Of(DeskVisit visit, StoredRating rating) => new(visit, rating.Receipt, rating.Excluded is not null);
}
