namespace Disclosure.FeedbackApi.Staff;

/// <summary>A change of one's own password.</summary>
/// <param name="Current">The password that one signs in with now.</param>
/// <param name="New">The one to come.</param>
public sealed record PasswordRequest(string? Current, string? New);
