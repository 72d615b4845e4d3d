using System.Text.RegularExpressions;

namespace Disclosure.Model.Checks.Quality;

/// <summary>What an indicator is called, without the form's numbering (<c>指标1:</c>) and without a bracket at the end.</summary>
internal static partial class NameWords
{
    public static string Of(string level3)
    {
        var name = level3.Trim();
        if (name.StartsWith("指标", StringComparison.Ordinal))
            name = Numbering.Replace(name, "");
        return name.EndsWith('）') || name.EndsWith(')') ? Bracket.Replace(name, "") : name;
    }

    /// <summary>What stands in the bracket at the end of the name; nothing where there is none.</summary>
    public static string? BracketOf(string level3) =>
        (level3.EndsWith('）') || level3.EndsWith(')')) && Bracket.Match(level3) is { Success: true } match
            ? match.Groups["inner"].Value
            : null;

    [GeneratedRegex(@"^指标\s*[0-9]+\s*[:：、.]?\s*")]
    private static partial Regex Numbering { get; }

    [GeneratedRegex(@"[(（](?<inner>[^()（）]*)[)）]$")]
    private static partial Regex Bracket { get; }
}
