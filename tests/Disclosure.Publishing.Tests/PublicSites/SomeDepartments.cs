using System.Text.RegularExpressions;

namespace Disclosure.Publishing.Tests.PublicSites;

/// <summary>
/// The part of the demonstration that belongs to a few departments, and what belongs to none: every kind of record and text, in a quarter
/// of the time.
/// </summary>
internal static partial class SomeDepartments
{
    private static readonly HashSet<string> Kept = ["104", "105", "106"];

    /// <summary>
    /// Whether a file of the content folder is among it. What was published is not: those who publish make editions anew.
    /// </summary>
    public static bool Has(string path) =>
        !path.StartsWith("editions/", StringComparison.Ordinal)
        && (Department().Match(path) is not { Success: true } department || Kept.Contains(department.Groups["code"].Value));

    // units/101003.yaml, years/2025/budget/projects/101-001.yaml, approvals/2025/budget/20250117-102.yaml
    [GeneratedRegex(@"^(units/|years/\d{4}/(budget|accounts|process)/[a-z]+/|approvals/.+/\d{8}-(?=\d))(\d{4}-)?(?<code>\d{3})",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Department();
}
