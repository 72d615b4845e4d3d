using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Accounts;

namespace Disclosure.Staff.SignIn;

/// <summary>What became of a sign-in.</summary>
/// <param name="Problem">Why not; nothing where it is done.</param>
/// <param name="Account">Whose password it was.</param>
public sealed record SignInAnswer(Problem? Problem, StaffAccount? Account = null)
{
    /// <summary>Who is signed in; nobody where it is not done.</summary>
    public StaffMember? Member => Account is null ? null : new(Account.Name, Account.Role);
}
