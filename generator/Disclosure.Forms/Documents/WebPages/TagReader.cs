using System.Buffers;

namespace Disclosure.Forms.Documents.WebPages;

/// <summary>Walks over the tags of a page's source, passing over comments, scripts and style sheets.</summary>
internal ref struct TagReader(ReadOnlySpan<char> text)
{
    private const int LongestName = 20;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <summary>The name of the tag, in small letters; one too long for any known is cut.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether the tag ends an element.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>Goes on to the next tag; false where there is none.</summary>
    public bool Next()
    {
        SkipTo(Name is "script" or "style" && !IsEnd ? $"</{Name}" : "<");
        while (_at < _text.Length)
        {
            var rest = _text[_at..];
            if (rest.StartsWith("<!--", StringComparison.Ordinal))
                SkipTo("-->");
            else if (TryTake(rest))
                return true;
            else
                _at++;
            SkipTo("<");
        }

        return false;
    }

    private bool TryTake(ReadOnlySpan<char> rest)
    {
        IsEnd = rest.Length > 1 && rest[1] == '/';
        var name = rest[(IsEnd ? 2 : 1)..];
        if (name.IsEmpty || !char.IsAsciiLetter(name[0]))
            return false;
        var length = name.IndexOfAny(NameEnds);
        Name = name[..Math.Min(LongestName, length < 0 ? name.Length : length)].ToString().ToLowerInvariant();
        _at++;
        return true;
    }

    private void SkipTo(string mark)
    {
        var found = _at < _text.Length ? _text[_at..].IndexOf(mark, StringComparison.OrdinalIgnoreCase) : -1;
        _at = found < 0 ? _text.Length : _at + found;
    }
}
