using System.Text;

namespace Disclosure.Forms.Documents.WebPages;

/// <summary>The blank space of a page's source as a reader sees it.</summary>
internal static class PageText
{
    private const char FirstChinese = '\u2E80';

    /// <summary>
    /// Runs of blank space as one blank; none where a line of the source was broken between Chinese characters. A fixed blank
    /// (<c>&amp;nbsp;</c>) stays.
    /// </summary>
    public static string Collapse(string text)
    {
        if (!text.AsSpan().ContainsAny(" \t\r\n\f"))
            return text;
        var shown = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (!IsBlank(text[at]))
            {
                shown.Append(text[at++]);
                continue;
            }

            var end = at;
            var hasBreak = false;
            for (; end < text.Length && IsBlank(text[end]); end++)
                hasBreak |= text[end] is '\n' or '\r';
            if (!hasBreak || at == 0 || end == text.Length || text[at - 1] < FirstChinese || text[end] < FirstChinese)
                shown.Append(' ');
            at = end;
        }

        return shown.ToString();
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n' or '\f';
}
