using Disclosure.Staff.Settings;
using Disclosure.Model.Satisfaction.Exchange;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Disclosure.Staff.Accounts;

/// <summary>Hashes passwords as ASP.NET Core Identity does (PBKDF2 with HMAC-SHA512 and a salt).</summary>
public sealed class Passwords
{
    /// <summary>The fewest characters a password has.</summary>
    public const int MinimumLength = 10;

    private readonly PasswordHasher<StaffAccount> _hasher;
    private readonly Lazy<StaffAccount> _nobody;

    /// <summary>Makes it.</summary>
    public Passwords(StaffOptions options)
    {
        _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = options.PasswordIterations }));
        _nobody = new(() => new("", StaffRole.Editor, _hasher.HashPassword(null!, "nobody's password")));
    }

    /// <summary>The hash of a password.</summary>
    public string Hash(string password) => _hasher.HashPassword(null!, password);

    /// <summary>
    /// Whether a password is the account's. It takes as long where there is no such account, so that names cannot be guessed.
    /// </summary>
    public bool Holds(StaffAccount? account, string password)
    {
        var tried = account ?? _nobody.Value;
        var verified = _hasher.VerifyHashedPassword(tried, tried.PasswordHash, password);
        return account is not null && verified != PasswordVerificationResult.Failed;
    }
}
