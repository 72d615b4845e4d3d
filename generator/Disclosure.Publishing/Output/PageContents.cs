using System.Buffers;
using System.Text;

namespace Disclosure.Publishing.Output;

/// <summary>
/// The contents of a page（本页目录）: links to the headings of its sections, made from the rendered page, so that they say what it says.
/// They stand below the title and what leads in to the page.
/// </summary>
internal static class PageContents
{
    /// <summary>From how many sections on a page has contents.</summary>
    public const int Fewest = 3;

    /// <summary>The contents as markup and where they belong; nothing for a page that has none.</summary>
    /// <param name="page">The whole rendered page.</param>
    /// <returns>Where it is to be put in, and what.</returns>
    public static (int At, byte[] Markup)? Of(ReadOnlySpan<byte> page)
    {
        var main = page.IndexOf("<main"u8);
        if (main < 0 || page.IndexOf("<main id=\"main\" data-contents"u8) != main)
            return null;
        var title = page[main..].IndexOf("</h1>"u8);
        if (title < 0)
            return null;
        var headings = HeadingsOf(page[main..]);
        return headings.Count < Fewest ? null : (AfterLead(page, main + title + "</h1>"u8.Length), Markup(headings));
    }

    private static List<(string Id, string Text)> HeadingsOf(ReadOnlySpan<byte> main)
    {
        var headings = new List<(string, string)>();
        for (var at = 0; main[at..].IndexOf("<h2"u8) is >= 0 and var next;)
        {
            var rest = main[(at + next)..];
            var (open, end) = (rest.IndexOf((byte)'>'), rest.IndexOf("</h2>"u8));
            if (open < 0 || end < open)
                break;
            // Below a heading that is hidden until a script shows it there is nothing yet to be led to.
            if (!rest[..open].EndsWith(" hidden"u8)
                && IdIn(rest[..open]) is { } id
                && TextOf(rest[(open + 1)..end]) is { Length: > 0 } text)
                headings.Add((id, text));
            at += next + end;
        }

        return headings;
    }

    private static string? IdIn(ReadOnlySpan<byte> tag)
    {
        var start = tag.IndexOf(" id=\""u8);
        if (start < 0)
            return null;
        var value = tag[(start + " id=\""u8.Length)..];
        return value.IndexOf((byte)'"') is > 0 and var length ? Encoding.UTF8.GetString(value[..length]) : null;
    }

    // As it stands in the page, already encoded; what is within tags is left out.
    private static string TextOf(ReadOnlySpan<byte> markup)
    {
        var text = new ArrayBufferWriter<byte>(markup.Length + 1);
        while (markup.IndexOf((byte)'<') is >= 0 and var tag)
        {
            text.Write(markup[..tag]);
            var end = markup[tag..].IndexOf((byte)'>');
            markup = end < 0 ? [] : markup[(tag + end + 1)..];
        }

        text.Write(markup);
        return string.Join(' ', Encoding.UTF8.GetString(text.WrittenSpan).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static int AfterLead(ReadOnlySpan<byte> page, int at)
    {
        while (true)
        {
            var next = at;
            while (next < page.Length && page[next] is (byte)'\n' or (byte)' ')
                next++;
            var rest = page[next..];
            if (!rest.StartsWith("<p class=\"verdict\""u8) && !rest.StartsWith("<p class=\"lead\""u8))
                return at;
            var end = rest.IndexOf("</p>"u8);
            if (end < 0)
                return at;
            at = next + end + "</p>"u8.Length;
        }
    }

    private static byte[] Markup(List<(string Id, string Text)> headings)
    {
        var markup = new StringBuilder("\n<nav class=\"contents\" aria-label=\"本页目录\"><details><summary>本页目录</summary><ul>\n");
        foreach (var (id, text) in headings)
            markup.Append("<li><a href=\"#").Append(id).Append("\">").Append(text).Append("</a></li>\n");
        return Encoding.UTF8.GetBytes(markup.Append("</ul></details></nav>").ToString());
    }
}
