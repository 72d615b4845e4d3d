using System.Text.RegularExpressions;

namespace Disclosure.Forms.Reading.Head;

/// <summary>Tells the choice that was ticked in a cell that prints them all: <c>新增项目□ 延续项目√</c>.</summary>
internal static partial class TickedChoice
{
    /// <summary>The choice; nothing where the text prints none, or other than one of them is ticked.</summary>
    public static string? Of(string text)
    {
        var marks = Mark().Matches(text).ToList();
        var ticked = marks.FindAll(mark => mark.Groups["tick"].Success);
        if (ticked.Count != 1 || marks.Count < 2)
            return null;
        var at = marks.IndexOf(ticked[0]);
        // A box before its words stands at the very beginning.
        var isBefore = marks[0].Index == text.Length - text.AsSpan().TrimStart().Length;
        // What stands behind the last box says more than the choices do.
        if (!isBefore && marks[^1].Index + marks[^1].Length < text.AsSpan().TrimEnd().Length)
            return null;
        var (start, end) = isBefore
            ? (ticked[0].Index + ticked[0].Length, at + 1 < marks.Count ? marks[at + 1].Index : text.Length)
            : (at > 0 ? marks[at - 1].Index + marks[at - 1].Length : 0, ticked[0].Index);
        var choice = Numbered().Replace(text[start..end], "").Trim().TrimEnd('；', ';', '、', '，', ',');
        return choice.Length > 0 ? choice : null;
    }

    // A tick may stand in its box, 【√】 or beside it, □√.
    [GeneratedRegex(@"[□☐](\s*(?<tick>[√✓✔]))?|[（(【\[]\s*(?<tick>[√✓✔])?\s*[）)】\]]|(?<tick>[√✓✔☑■☒])")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s*\d{1,2}[、.．]\s*")]
    private static partial Regex Numbered();
}
