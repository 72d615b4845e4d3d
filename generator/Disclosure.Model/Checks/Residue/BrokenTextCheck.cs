using System.Text.RegularExpressions;

namespace Disclosure.Model.Checks.Residue;

/// <summary>Names and goals are whole: no full stop inside a word, no line break in a name, no quotes around all of it.</summary>
internal static partial class BrokenTextCheck
{
    public static void Check(RecordText text, FindingCollector findings)
    {
        var isName = text.Leaf is "name" or "level3" or "title";
        if (!isName && text.Leaf is not ("goal.expected" or "goal.actual" or "goal.whole"))
            return;
        if (text.Text.Contains('.', StringComparison.Ordinal) && StopInWord.Match(text.Text) is { Success: true } match)
            findings.Add(ResidueFindings.TextBroken, text.Path, $"“{match.Value}”中间夹有句点。");
        if (isName && text.Text.AsSpan().Trim().ContainsAny('\n', '\r'))
            findings.Add(ResidueFindings.TextBroken, text.Path, "名称中间有换行。");
        if (text.Text is ['"', _, .., '"'])
            findings.Add(ResidueFindings.TextBroken, text.Path, "全文用英文引号包裹。");
    }

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]{1,2}\.[\p{IsCJKUnifiedIdeographs}]{1,2}")]
    private static partial Regex StopInWord { get; }
}
