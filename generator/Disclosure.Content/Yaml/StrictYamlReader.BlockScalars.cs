using Disclosure.Content.Tree;

namespace Disclosure.Content.Yaml;

internal ref partial struct StrictYamlReader
{
    // `|` and `>` with `-` or `+`. Left to YamlDotNet: stated indentation, blank lines before the text, spaces that count,
    // and text that the file ends in without a line break.
    private bool ReadBlockScalar(int at, int parentIndent)
    {
        var line = _line;
        var isFolded = _text[at] == '>';
        var chomping = At(at + 1);
        var header = chomping is '-' or '+' ? at + 2 : at + 1;
        var rest = SkipSpaces(header);
        if (rest < _end && (_text[rest] != '#' || rest == header))
            return false;
        var indent = IndentOfFirstLine();
        if (indent <= parentIndent)
            return false;
        var text = new ValueText([]);
        if (!ReadBlockLines(indent, isFolded, ref text, out var breaks))
            return false;
        text.Add('\n', chomping switch { '-' => 0, '+' => breaks, _ => 1 });
        _tree.AddScalar(text.Written, ScalarStyle.Quoted, line);
        ToNextLine();
        return true;
    }

    private readonly int IndentOfFirstLine()
    {
        var at = _next;
        while (at < _text.Length && _text[at] == ' ')
            at++;
        return at == _text.Length || _text[at] is '\n' or '\r' ? -1 : at - _next;
    }

    // Reads lines up to one that stands further out. `breaks` counts the line breaks behind the last text.
    private bool ReadBlockLines(int indent, bool isFolded, ref ValueText text, out int breaks)
    {
        breaks = 0;
        while (_next < _text.Length)
        {
            var start = _next;
            var spaces = _text[start..].IndexOfAnyExcept(' ');
            if (spaces < 0)
                return false;
            var isBlank = _text[start + spaces] is '\n' or '\r';
            if (!isBlank && spaces < indent)
                return true;
            if (isBlank ? spaces > indent : isFolded && spaces > indent)
                return false;
            TakeLine();
            if (_next == _text.Length && _text[^1] != '\n')
                return false;
            if (!isBlank)
            {
                AddBreaks(ref text, breaks, isFolded);
                breaks = 0;
                text.Add(_text[(start + indent).._end]);
            }
            breaks++;
        }
        return true;
    }

    // Folding makes one line break a space and takes one from several.
    private static void AddBreaks(ref ValueText text, int breaks, bool isFolded)
    {
        if (isFolded && breaks > 0)
            text.Add(breaks == 1 ? ' ' : '\n', breaks == 1 ? 1 : breaks - 1);
        else
            text.Add('\n', breaks);
    }
}
