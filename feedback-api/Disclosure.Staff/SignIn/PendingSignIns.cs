using System.Globalization;
using System.Security.Cryptography;
using Disclosure.Staff.Accounts;
using Microsoft.AspNetCore.DataProtection;

namespace Disclosure.Staff.SignIn;

/// <summary>
/// What a browser holds between the password and the code: that the password was right, for five minutes, and of this account as it was.
/// </summary>
public sealed class PendingSignIns(IDataProtectionProvider protection, IStaffAccounts accounts, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private readonly IDataProtector _protector = protection.CreateProtector("staff sign-in under way");

    /// <summary>What the browser is to bring back with the code.</summary>
    public string Of(StaffAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var until = (time.GetUtcNow() + Lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return _protector.Protect($"{until}\n{account.Stamp()}\n{account.Name}");
    }

    /// <summary>Whose password was right; nobody's where it is too long ago, or the account has changed.</summary>
    public StaffAccount? Find(string? brought)
    {
        if (brought is not { Length: > 0 })
            return null;
        try
        {
            return _protector.Unprotect(brought).Split('\n', 3) is [var until, var stamp, var name]
                && long.Parse(until, CultureInfo.InvariantCulture) >= time.GetUtcNow().ToUnixTimeSeconds()
                && accounts.Find(name) is { } account
                && account.Stamp() == stamp
                    ? account
                    : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
