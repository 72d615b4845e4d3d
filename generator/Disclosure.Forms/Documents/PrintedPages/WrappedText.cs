using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>
/// Joins the lines of a cell or paragraph as a reader does: Chinese without a blank, words with one, and a new line only where the line
/// before was ended though there was room on it.
/// </summary>
internal static partial class WrappedText
{
    // In points: the widest margin within a cell.
    private const double WidestMargin = 8;

    // Of the size of the font: what a program may leave empty at the end of a line.
    private const double Slack = 0.6;

    /// <summary>
    /// The text of <paramref name="lines"/>, from above, between the edges <paramref name="left"/> and <paramref name="right"/>.
    /// </summary>
    public static string Join(IReadOnlyList<TextLine> lines, double left, double right)
    {
        if (lines.Count == 0)
            return "";
        var margin = Math.Clamp(lines.Min(line => line.Left) - left, 0, WidestMargin);
        var room = Math.Max(right - left - (2 * margin), lines.Max(line => line.Width));
        var text = new StringBuilder(lines[0].Text);
        for (var i = 1; i < lines.Count; i++)
            text.Append(Between(lines[i - 1], lines[i], room)).Append(lines[i].Text);
        return text.ToString();
    }

    private static string Between(TextLine line, TextLine next, double room)
    {
        if (line.Width + next.FirstUnit + (Slack * next.Size) <= room || Item().IsMatch(next.Text))
            return "\n";
        if (!TextLine.IsWord(line.Text[^1]) || !TextLine.IsWord(next.Text[0]))
            return "";
        // A word or number that is longer than a line is broken within; others only at a blank or a sign.
        if (line.Text[^1] is '-' or '/' || (!line.EndsBlank && line.LastUnit + next.FirstUnit > room))
            return "";
        return " ";
    }

    // The number of an item starts a line of its own, however full the line before is.
    [GeneratedRegex(@"^(\d{1,2}([.．](?!\d)|[、)）])|[（(]\d{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])")]
    private static partial Regex Item();
}
