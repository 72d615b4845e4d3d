using System.Buffers;
using Disclosure.Content.Tree;

namespace Disclosure.Content.Yaml;

/// <summary>
/// Reads the subset of YAML that <see cref="YamlWriter"/> writes, without YamlDotNet's cost: block mappings and sequences
/// by spaces, one-line flow, one-line scalars, <c>|</c> and <c>&gt;</c> blocks, comments. Whatever it is not sure of, right
/// or wrong, it leaves to <see cref="YamlEventReader"/>: it never says what a file means where that would say otherwise.
/// </summary>
internal ref partial struct StrictYamlReader
{
    private const int DeepestNesting = 24;

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(c => (char)c).Where(c => c is not ('\n' or '\r'))]);

    private readonly ContentTree _tree;
    private readonly ReadOnlySpan<char> _text;
    private int _depth;

    // The line read now: its number, where its content starts and ends, and where the next line starts.
    private int _line;
    private int _start;
    private int _end;
    private int _next;
    private int _indent;
    private bool _ended;

    private StrictYamlReader(ContentTree tree, ReadOnlySpan<char> text)
    {
        _tree = tree;
        _text = text;
    }

    /// <summary>Fills <paramref name="tree"/> from <paramref name="text"/>; says no, with the tree half filled, where unsure.</summary>
    public static bool TryRead(ContentTree tree, ReadOnlySpan<char> text)
    {
        if (HasRareCharacter(text) || HasLoneCarriageReturn(text))
            return false;
        var reader = new StrictYamlReader(tree, text);
        reader.ToNextLine();
        return !reader._ended && reader._indent == 0 && reader.ReadBlock() && reader._ended;
    }

    // Tabs, controls, other line breaks and marks: each has rules of its own. Three searches of the whole text are faster
    // than one for a set of characters from all over Unicode.
    private static bool HasRareCharacter(ReadOnlySpan<char> text) =>
        text.ContainsAny(Controls)
        || text.ContainsAnyInRange('\u007F', '\u009F')
        || text.ContainsAny(['\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF']);

    private static bool HasLoneCarriageReturn(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('\r') is >= 0 and var at)
        {
            if (at + 1 == text.Length || text[at + 1] != '\n')
                return true;
            text = text[(at + 2)..];
        }
        return false;
    }

    // Goes to the next line that says something, over blank lines and comments.
    private void ToNextLine()
    {
        while (_next < _text.Length)
        {
            var start = _next;
            TakeLine();
            _start = start;
            while (_start < _end && _text[_start] == ' ')
                _start++;
            _indent = _start - start;
            if (_start < _end && _text[_start] != '#')
                return;
        }
        _ended = true;
        _indent = -1;
    }

    private void TakeLine()
    {
        var length = _text[_next..].IndexOf('\n');
        _end = length < 0 ? _text.Length : _next + length;
        _next = length < 0 ? _text.Length : _end + 1;
        if (_end > 0 && length > 0 && _text[_end - 1] == '\r')
            _end--;
        _line++;
    }

    private bool ReadBlock()
    {
        if (++_depth > DeepestNesting)
            return false;
        var read = IsItem() ? ReadSequence(_indent, isIndentless: false) : ReadMapping(_indent);
        _depth--;
        return read;
    }

    private readonly bool IsItem() =>
        _text[_start] == '-' && _start + 1 < _end && _text[_start + 1] == ' ';

    private bool ReadMapping(int indent)
    {
        // A marker or a directive at the start of a line is none of ours; a key starts with a letter.
        var mapping = _tree.Begin(ContentNodeKind.Mapping, _line);
        while (!_ended && _indent == indent)
        {
            if (!ReadKey(out var after) || !ReadEntryValue(indent, after))
                return false;
        }
        _tree.End(mapping);
        return _indent < indent;
    }

    private readonly bool ReadKey(out int after)
    {
        after = EndOfKey(_start);
        if (after < 0 || (after + 1 < _end && _text[after + 1] != ' '))
            return false;
        _tree.AddScalar(_start, after - _start, ScalarStyle.Plain, _line);
        after++;
        return true;
    }

    // Where the colon of a key is that starts at a place, or -1.
    private readonly int EndOfKey(int at)
    {
        if (at >= _end || !char.IsAsciiLetter(_text[at]))
            return -1;
        while (++at < _end && (char.IsAsciiLetterOrDigit(_text[at]) || _text[at] is '_' or '-'))
        {
        }
        return at < _end && _text[at] == ':' ? at : -1;
    }

    private bool ReadEntryValue(int indent, int at)
    {
        at = SkipSpaces(at);
        if (at < _end && _text[at] != '#')
            return ReadInlineValue(at, indent);
        var keyLine = _line;
        ToNextLine();
        if (_indent > indent)
            return ReadBlock();
        if (_indent == indent && IsItem())
            return ReadSequence(indent, isIndentless: true);
        _tree.AddScalar(0, 0, ScalarStyle.Plain, keyLine);
        return true;
    }

    private bool ReadSequence(int indent, bool isIndentless)
    {
        var sequence = _tree.Begin(ContentNodeKind.Sequence, _line);
        while (!_ended && _indent == indent && IsItem())
        {
            if (!ReadItem(indent))
                return false;
        }
        _tree.End(sequence);
        return _indent < indent || (isIndentless && _indent == indent);
    }

    private bool ReadItem(int indent)
    {
        var at = SkipSpaces(_start + 1);
        if (at >= _end || _text[at] is '#')
            return false;
        var colon = EndOfKey(at);
        if (colon < 0 || (colon + 1 < _end && _text[colon + 1] != ' '))
            return ReadInlineValue(at, indent);

        // A mapping that starts behind the dash: its keys stand in the column of the first.
        _indent += at - _start;
        _start = at;
        return ReadBlock();
    }

    private readonly int SkipSpaces(int at)
    {
        while (at < _end && _text[at] == ' ')
            at++;
        return at;
    }
}
