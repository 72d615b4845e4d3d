namespace Disclosure.Content.Yaml;

/// <summary>
/// Finds tabs where lines are indented, which YAML forbids and parsers notice, if at all, at another line. Texts in blocks
/// (<c>|</c>, <c>&gt;</c>) may have them.
/// </summary>
internal static class TabIndent
{
    /// <summary>The first line, from 1, that is indented with a tab; nothing where none is.</summary>
    public static int? FirstLine(ReadOnlySpan<char> text)
    {
        var number = 0;
        var block = -1;
        foreach (var line in text.EnumerateLines())
        {
            number++;
            var content = line.TrimStart(' ');
            var indent = line.Length - content.Length;
            if (content.IsWhiteSpace() || (block >= 0 && indent > block))
                continue;
            block = -1;
            if (content[0] == '\t')
                return number;
            if (OpensBlock(content))
                block = indent;
        }

        return null;
    }

    // A key or an item whose value is | or >, with marks for indentation and line ends, and perhaps a comment.
    private static bool OpensBlock(ReadOnlySpan<char> content)
    {
        if (content[0] == '#')
            return false;
        var comment = content.IndexOf(" #", StringComparison.Ordinal);
        var end = (comment < 0 ? content : content[..comment]).TrimEnd().TrimEnd("+-0123456789");
        return end.EndsWith(" |", StringComparison.Ordinal) || end.EndsWith(" >", StringComparison.Ordinal);
    }
}
