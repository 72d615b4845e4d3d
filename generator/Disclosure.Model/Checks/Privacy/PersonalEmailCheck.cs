using System.Text.RegularExpressions;

namespace Disclosure.Model.Checks.Privacy;

/// <summary>No e-mail address at a provider for persons. An office's address at its own domain is public.</summary>
internal static partial class PersonalEmailCheck
{
    public static void Check(RecordText text, FindingCollector findings)
    {
        if (text.Text.Contains('@', StringComparison.Ordinal) && Personal.IsMatch(text.Text))
            findings.Add(PrivacyFindings.PersonalEmail, text.Path, "含有个人电子邮箱（已隐去）。");
    }

    [GeneratedRegex(
        @"[A-Za-z0-9._%+-]+@([A-Za-z0-9-]+\.)*"
        + @"(qq|163|126|yeah|139|189|wo|sina|sohu|foxmail|aliyun|gmail|hotmail|outlook|live|msn|yahoo|icloud|tom|21cn|88)\.(com|cn|net)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Personal { get; }
}
