using Disclosure.Staff.Settings;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Disclosure.Staff.Accounts;

/// <summary>Hashes passwords as ASP.NET Core Identity does (PBKDF2 with HMAC-SHA512 and a salt).</summary>
public sealed class Passwords : IPasswordCheck
{
    private readonly PasswordHasher<StaffAccount> _hasher;
    private readonly Lazy<StaffAccount> _nobody;

    /// <summary>Makes it.</summary>
    public Passwords(StaffOptions options)
    {
        _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = options.PasswordIterations }));
        _nobody = new(() => new("", StaffRole.Editor, _hasher.HashPassword(null!, "nobody's password")));
    }

    /// <summary>The hash of a password.</summary>
    public string Hash(string password) => _hasher.HashPassword(null!, PasswordRules.Fold(password));

    /// <inheritdoc/>
    public bool Holds(StaffAccount? account, string password)
    {
        var tried = account ?? _nobody.Value;
        var folded = PasswordRules.Fold(password);
        var holds = IsOf(tried, folded);
        // Of the time before both widths were one.
        if (!holds && folded != password)
            holds = IsOf(tried, password);
        return account is not null && holds;
    }

    private bool IsOf(StaffAccount account, string password) =>
        _hasher.VerifyHashedPassword(account, account.PasswordHash, password) != PasswordVerificationResult.Failed;
}
