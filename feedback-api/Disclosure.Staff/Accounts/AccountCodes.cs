using System.Collections.Immutable;

namespace Disclosure.Staff.Accounts;

/// <summary>The second factor of an account: codes of a phone (TOTP, RFC 6238), and others for the day when the phone is gone.</summary>
/// <param name="Secret">What phone and service share, encrypted.</param>
/// <param name="LastStep">The half minute whose code was used last: it and those before are not taken again.</param>
/// <param name="Salt">What recovery codes are hashed with.</param>
/// <param name="Recovery">The hashes of the recovery codes that are left.</param>
public sealed record AccountCodes(string Secret, long LastStep, string Salt, ImmutableArray<string> Recovery);
