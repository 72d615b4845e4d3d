using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Accounts;

namespace Disclosure.Staff.SignIn;

/// <summary>What became of a sign-in.</summary>
/// <param name="Problem">Why not; nothing where it is done.</param>
/// <param name="Account">Who is signed in; nobody where it is not done.</param>
/// <param name="Wait">After how long to try again; nothing where that is not about time.</param>
/// <param name="Pending">What to bring back with the code, where only that is missing.</param>
public sealed record SignInAnswer(Problem? Problem, StaffAccount? Account = null, TimeSpan? Wait = null, string? Pending = null)
{
    /// <summary>Who is signed in; nobody where it is not done.</summary>
    public StaffMember? Member => Account is null ? null : new(Account.Name, Account.Role);
}
