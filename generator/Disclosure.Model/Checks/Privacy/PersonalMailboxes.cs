using System.Text.RegularExpressions;

namespace Disclosure.Model.Checks.Privacy;

/// <summary>E-mail addresses at a provider for persons. An office's address at its own domain is public.</summary>
internal static partial class PersonalMailboxes
{
    public static void Add(string plain, List<PersonalDetail> found)
    {
        if (!plain.Contains('@', StringComparison.Ordinal))
            return;
        foreach (Match match in Personal.Matches(plain))
        {
            found.Add(new PersonalDetail(
                PrivacyFindings.PersonalEmail, match.Index, match.Value.ToLowerInvariant(), "含有个人电子邮箱（已隐去）。")
            {
                Length = match.Length,
            });
        }
    }

    [GeneratedRegex(
        @"[A-Za-z0-9._%+-]+@([A-Za-z0-9-]+\.)*"
        + @"(qq|163|126|yeah|139|189|wo|sina|sohu|foxmail|aliyun|gmail|hotmail|outlook|live|msn|yahoo|icloud|tom|21cn|88)\.(com|cn|net)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Personal { get; }
}
