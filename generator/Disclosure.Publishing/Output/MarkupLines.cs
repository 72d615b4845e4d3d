namespace Disclosure.Publishing.Output;

/// <summary>
/// The line breaks of rendered markup. Before a tag of a block or a cell no reader sees one, and there is one for every line of a slice: a
/// page of tables has thousands. Before list items they stay, as some stand in a line.
/// </summary>
internal static class MarkupLines
{
    /// <summary>Leaves out what nobody sees; returns how many bytes are left.</summary>
    public static int Tighten(Span<byte> markup)
    {
        var (kept, at) = (0, 0);
        while (true)
        {
            var length = markup[at..].IndexOf((byte)'\n');
            var piece = markup.Slice(at, length < 0 ? markup.Length - at : length);
            piece.CopyTo(markup[kept..]);
            kept += piece.Length;
            if (length < 0)
                return kept;
            at += length + 1;
            if (!IsBeforeBlock(markup[at..]))
                markup[kept++] = (byte)'\n';
        }
    }

    private static bool IsBeforeBlock(ReadOnlySpan<byte> rest)
    {
        if (rest is not [(byte)'<', .. var tag])
            return false;
        var name = tag is [(byte)'/', .. var closed] ? closed : tag;
        return name switch
        {
            [(byte)'t', (byte)'d' or (byte)'h' or (byte)'r' or (byte)'b' or (byte)'f' or (byte)'a', ..] => true,
            [(byte)'d', (byte)'d' or (byte)'i' or (byte)'l' or (byte)'t', ..] => true,
            [(byte)'h', >= (byte)'1' and <= (byte)'6', ..] => true,
            [(byte)'p', (byte)'>' or (byte)' ', ..] => true,
            [(byte)'s', (byte)'e', (byte)'c', ..] => true,
            _ => false,
        };
    }
}
