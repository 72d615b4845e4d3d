using Disclosure.FeedbackApi.Handling;

namespace Disclosure.FeedbackApi.Desk.Cases;

/// <summary>A case as it stands in lists and on its page.</summary>
/// <param name="View">The case.</param>
/// <param name="Grouped">Its receipt in groups.</param>
/// <param name="Level">The level in words.</param>
/// <param name="Channel">How it came in, in words.</param>
/// <param name="Reasons">The reasons in words.</param>
public sealed record CaseCard(StaffCaseView View, string Grouped, string Level, string Channel, IReadOnlyList<string> Reasons)
{
    /// <summary>By when what it waits for is to be done, and whether that is over; nothing where it waits for nothing.</summary>
    public string? DueInWords => View.Due is not { } due
        ? null
        : View.IsOverdue ? $"超期：应在 {DeskWords.Of(due)} 前完成" : $"{DeskWords.Of(due)} 前完成";
}
