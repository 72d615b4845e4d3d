using System.Buffers;
using System.Text.RegularExpressions;

namespace Disclosure.Model.Checks.Residue;

/// <summary>Nothing stands in a table that only held a place in the form.</summary>
internal static partial class PlaceholderCheck
{
    /// <summary>Without one of these no placeholder can be there; most texts have none.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("….。·Xx×□_");

    public static void Check(RecordText text, FindingCollector findings)
    {
        if (!text.Text.AsSpan().ContainsAny(Signs) && !text.Text.AsSpan().TrimStart().StartsWith("指标", StringComparison.Ordinal))
            return;
        if (Placeholder.Match(text.Text) is { Success: true } match)
            findings.Add(ResidueFindings.PlaceholderLeft, text.Path, $"留有“{Shorten(match.Value.Trim())}”。");
        else if (text.Text.Contains('□', StringComparison.Ordinal) && !TickedBox.IsMatch(text.Text))
            findings.Add(ResidueFindings.PlaceholderLeft, text.Path, "选项“□”没有一项勾选。");
    }

    private static string Shorten(string text) => text.Length > 12 ? text[..12] + "……" : text;

    /// <summary>指标2 with no name behind it; dots alone, or a long row of them anywhere; XX for what was to be filled in.</summary>
    [GeneratedRegex(
        @"^\s*指标\s*[0-9]+\s*[:：、.]?\s*$|^[\s….。·]{2,}$|^\s*…\s*$|"
        + @"…{4,}|\.{7,}|。{3,}|(?<![A-Za-z0-9])([Xx]{2,}|×{2,})(?![A-Za-z0-9])|_{4,}")]
    private static partial Regex Placeholder { get; }

    [GeneratedRegex("[☑√■✓✔]")]
    private static partial Regex TickedBox { get; }
}
