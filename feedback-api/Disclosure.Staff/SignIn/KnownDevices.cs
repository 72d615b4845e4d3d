using System.Globalization;
using System.Security.Cryptography;
using Disclosure.Staff.Sessions;
using Microsoft.AspNetCore.DataProtection;

namespace Disclosure.Staff.SignIn;

/// <summary>
/// Which browsers have signed in with which accounts before: each holds that in a cookie that nobody else can make. It signs nobody in; it
/// tells apart who mistypes a password from whoever guesses it elsewhere.
/// </summary>
public sealed class KnownDevices(IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>The cookie, without what TLS adds.</summary>
    public const string Cookie = "disclosure-device";

    private const int MostAccounts = 4;
    private const int IdBytes = 16;

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(180);

    private readonly IDataProtector _protector = protection.CreateProtector("staff device");

    /// <summary>What the browser of a request is called, where it has signed in with an account before; else nothing.</summary>
    public string? Of(HttpContext context, string account) => Read(context).FirstOrDefault(known => known.Account == account).Id;

    /// <summary>Remembers that a browser has signed in with an account.</summary>
    public void Remember(HttpContext context, string account)
    {
        var known = Read(context).Where(other => other.Account != account).Take(MostAccounts - 1);
        var id = Of(context, account) ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        var lines = known.Prepend((Account: account, Id: id, Until: time.GetUtcNow() + Lifetime)).Select(Line);
        StaffCookies.Set(context, Cookie, _protector.Protect(string.Join('\n', lines)), Lifetime);
    }

    private static string Line((string Account, string Id, DateTimeOffset Until) known) =>
        string.Create(CultureInfo.InvariantCulture, $"{known.Id} {known.Until.ToUnixTimeSeconds()} {known.Account}");

    private List<(string Account, string Id, DateTimeOffset Until)> Read(HttpContext context)
    {
        if (StaffCookies.Read(context, Cookie) is not { Length: > 0 } cookie)
            return [];
        try
        {
            return [.. _protector.Unprotect(cookie).Split('\n').Select(Known).Where(known => known.Until > time.GetUtcNow())];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }

    private static (string Account, string Id, DateTimeOffset Until) Known(string line)
    {
        var words = line.Split(' ', 3);
        return (words[2], words[0], DateTimeOffset.FromUnixTimeSeconds(long.Parse(words[1], CultureInfo.InvariantCulture)));
    }
}
