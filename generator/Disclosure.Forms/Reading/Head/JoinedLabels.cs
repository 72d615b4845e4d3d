using System.Text;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;

namespace Disclosure.Forms.Reading.Head;

/// <summary>
/// Two labels in one cell with two facts in the next: <c>单位名称/项目名称 | 示例局/公园管护</c>; or labels and values without a blank between
/// them: <c>单位名称：示例局项目名称：公园管护</c>.
/// </summary>
internal static class JoinedLabels
{
    private const int LongestLabels = 24;
    private const int ShortestLabel = 3;
    private const int LongestLabel = 12;
    private static readonly char[] Signs = ['/', '／', '\n', '|', '｜', '、', '及', '和', '—', '－', ';', '；'];
    private static readonly Meaning[] Bodies = [Meaning.Unit, Meaning.ReportingUnit, Meaning.Department];

    /// <summary>The facts, each with its label; nothing where the labels or the value are not two.</summary>
    public static IReadOnlyList<Entry>? Read(ReadingContext context, GridCell labels, GridCell value)
    {
        if (labels.Text.Length > LongestLabels || Split(labels.Text.TrimEnd(':', '：')) is not [var one, var other])
            return null;
        var meanings = new[] { context.Find(HeadingSection.Header, one), context.Find(HeadingSection.Header, other) };
        if (!meanings.Contains(Meaning.ProjectName) || !Array.Exists(Bodies, body => meanings.Contains(body)))
            return null;
        return Split(value.Text) is [var first, var second]
            ? [
                new Entry(labels with { Text = one }, HeadingSection.Header, meanings[0], [value with { Text = first }]),
                new Entry(labels with { Text = other }, HeadingSection.Header, meanings[1], [value with { Text = second }]),
            ]
            : null;
    }

    /// <summary>The text with a blank before each label of a name that stands right behind another fact.</summary>
    public static string Separated(ReadingContext context, string text)
    {
        var separated = new StringBuilder(text);
        for (var at = text.Length - 1; at > ShortestLabel; at--)
        {
            if (text[at] is ':' or '：' && LabelBefore(context, text, at) is { } start)
                separated.Insert(start, ' ');
        }

        return separated.ToString();
    }

    private static int? LabelBefore(ReadingContext context, string text, int colon)
    {
        for (var length = Math.Min(LongestLabel, colon); length >= ShortestLabel; length--)
        {
            var start = colon - length;
            if (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text.AsSpan(0, start).ContainsAny(':', '：')
                && context.Find(HeadingSection.Header, text[start..colon]) is Meaning.ProjectName or Meaning.Unit or Meaning.Department
                    or Meaning.ReportingUnit or Meaning.ProjectCode)
                return start;
        }

        return null;
    }

    private static string[]? Split(string text)
    {
        foreach (var sign in Signs)
        {
            var parts = text.Split(sign, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 2)
                return parts;
        }

        return null;
    }
}
