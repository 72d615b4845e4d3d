using Disclosure.Staff.Sessions;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>A session of one's own.</summary>
/// <param name="Id">What it is called, to end it by.</param>
/// <param name="Device">What one signed in with, as far as the browser tells.</param>
/// <param name="Began">When it began.</param>
/// <param name="Seen">When it was last used, to the minute.</param>
/// <param name="IsThis">Whether it is the one that asks.</param>
public sealed record SessionView(string Id, string Device, DateTimeOffset Began, DateTimeOffset Seen, bool IsThis)
{
    /// <summary>The view of a session.</summary>
    internal static SessionView Of(StaffSession session, string own) =>
        new(session.Id, session.Device, session.Began, session.Seen, session.Id == own);
}
