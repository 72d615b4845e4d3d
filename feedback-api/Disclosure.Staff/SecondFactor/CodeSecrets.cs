using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Disclosure.Staff.Accounts;
using Microsoft.AspNetCore.DataProtection;
using OtpNet;

namespace Disclosure.Staff.SecondFactor;

/// <summary>
/// Makes and checks codes of phones (TOTP, RFC 6238: SHA-1, 30 seconds, 6 digits, as every such program knows) and recovery codes.
/// </summary>
public sealed class CodeSecrets(IDataProtectionProvider protection, TimeProvider time)
{
    private const int SecretBytes = 20;
    private const int SaltBytes = 16;
    private const int RecoveryCodes = 10;
    private const int RecoveryBytes = 10;
    private const int RecoveryGroup = 4;

    // A clock that goes half a minute wrong is still right.
    private static readonly VerificationWindow Window = new(previous: 1, future: 1);

    private readonly IDataProtector _protector = protection.CreateProtector("staff second factor");

    /// <summary>A new secret, encrypted.</summary>
    public string Make() => _protector.Protect(Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes)));

    /// <summary>A secret as it is typed into a phone, in base 32.</summary>
    /// <exception cref="CryptographicException">It is none of ours.</exception>
    public string Typed(string secret) => Base32Encoding.ToString(Open(secret));

    /// <summary>The address that a phone reads a secret from.</summary>
    /// <param name="secret">The secret, encrypted.</param>
    /// <param name="account">The account's name.</param>
    /// <param name="service">What the service is called.</param>
    public string AddressOf(string secret, string account, string service)
    {
        var (who, what) = (Uri.EscapeDataString(account), Uri.EscapeDataString(service));
        return $"otpauth://totp/{what}:{who}?secret={Typed(secret).TrimEnd('=')}&issuer={what}";
    }

    /// <summary>The half minute whose code this is; nothing where it is of none about now, or of one that was used.</summary>
    /// <param name="secret">The secret, encrypted.</param>
    /// <param name="code">The code, as it was typed.</param>
    /// <param name="last">The half minute whose code was used last.</param>
    public long? StepOf(string secret, string code, long last)
    {
        ArgumentNullException.ThrowIfNull(code);
        var digits = string.Concat(AccountNames.Fold(code).Where(char.IsAsciiDigit));
        return new Totp(Open(secret)).VerifyTotp(time.GetUtcNow().UtcDateTime, digits, out var step, Window) && step > last ? step : null;
    }

    /// <summary>The code of a moment.</summary>
    internal string CodeAt(string secret, DateTimeOffset moment) => new Totp(Open(secret)).ComputeTotp(moment.UtcDateTime);

    /// <summary>New recovery codes: as they are told, once, and as they are kept.</summary>
    public static (IReadOnlyList<string> Codes, string Salt, ImmutableArray<string> Hashes) MakeRecovery()
    {
        var salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltBytes));
        string[] codes =
        [
            .. Enumerable.Range(0, RecoveryCodes).Select(_ => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(RecoveryBytes))),
        ];
        return ([.. codes.Select(Grouped)], salt, [.. codes.Select(code => HashOf(salt, code))]);
    }

    /// <summary>The kept recovery code that was typed; nothing where it is none.</summary>
    public static string? RecoveryOf(AccountCodes codes, string typed)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(typed);
        var code = string.Concat(AccountNames.Fold(typed).Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        var hash = HashOf(codes.Salt, code);
        return codes.Recovery.FirstOrDefault(kept => kept == hash);
    }

    private byte[] Open(string secret) => Convert.FromBase64String(_protector.Unprotect(secret));

    private static string Grouped(string code) => string.Join('-', code.Chunk(RecoveryGroup).Select(part => new string(part)));

    private static string HashOf(string salt, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"{salt}\n{code}")));
}
