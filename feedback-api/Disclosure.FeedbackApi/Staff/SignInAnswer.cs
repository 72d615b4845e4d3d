using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>What became of a sign-in.</summary>
/// <param name="Problem">Why not; nothing where it is done.</param>
/// <param name="Token">The session's token.</param>
/// <param name="Member">Who is signed in.</param>
internal sealed record SignInAnswer(Problem? Problem, string? Token = null, StaffMember? Member = null);
