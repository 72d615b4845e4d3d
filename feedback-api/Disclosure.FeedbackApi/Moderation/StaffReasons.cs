using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Moderation;

/// <summary>The reasons that staff may take a rating out of the count for.</summary>
internal static class StaffReasons
{
    /// <summary>All of them. That a program filled in a form is for the service to see, not for anyone to say.</summary>
    public static IReadOnlyList<ExclusionReason> All { get; } =
        [.. Enum.GetValues<ExclusionReason>().Where(reason => reason != ExclusionReason.AutoFilled)];
}
