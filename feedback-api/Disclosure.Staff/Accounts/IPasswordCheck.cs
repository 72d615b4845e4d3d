namespace Disclosure.Staff.Accounts;

/// <summary>Whether a password is an account's.</summary>
public interface IPasswordCheck
{
    /// <summary>
    /// Whether it is. It takes as long where there is no such account, so that names cannot be guessed; and as long as it is meant to, so
    /// that nothing that answers requests should wait for it.
    /// </summary>
    bool Holds(StaffAccount? account, string password);
}
