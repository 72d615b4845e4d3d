using Disclosure.Content.Tree;

namespace Disclosure.Content.Yaml;

internal ref partial struct StrictYamlReader
{
    // A value on the line of its key or dash; the block it stands in is indented by `indent`.
    private bool ReadInlineValue(int at, int indent)
    {
        switch (_text[at])
        {
            case '|' or '>':
                return ReadBlockScalar(at, indent);
            case '{' or '[':
                return ReadFlow(ref at) && EndValue(at);
            case '"' or '\'':
                return ReadQuoted(ref at) && EndValue(at);
            default:
                return ReadPlain(at);
        }
    }

    // Nothing but a comment may follow on the line. A line further in would go on with the value: the caller sees it by
    // its indent and is not sure.
    private bool EndValue(int at)
    {
        var rest = SkipSpaces(at);
        if (rest < _end && (_text[rest] != '#' || rest == at))
            return false;
        ToNextLine();
        return true;
    }

    private bool ReadPlain(int at)
    {
        if (!CanStartPlain(at))
            return false;
        var end = at;
        while (end < _end)
        {
            var step = _text[end.._end].IndexOfAny(':', '#');
            if (step < 0)
            {
                end = _end;
                break;
            }
            end += step;
            if (_text[end] == '#' && _text[end - 1] == ' ')
                break;
            if (_text[end] == ':' && (end + 1 == _end || _text[end + 1] == ' '))
                return false;
            end++;
        }
        while (_text[end - 1] == ' ')
            end--;
        _tree.AddScalar(at, end - at, ScalarStyle.Plain, _line);
        ToNextLine();
        return true;
    }

    private readonly bool CanStartPlain(int at) => _text[at] switch
    {
        '-' => at + 1 < _end && (char.IsAsciiDigit(_text[at + 1]) || _text[at + 1] == '-'),
        '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@'
            or '`' => false,
        _ => true,
    };

    private bool ReadQuoted(ref int at) => _text[at] == '"' ? ReadDoubleQuoted(ref at) : ReadSingleQuoted(ref at);

    private readonly bool ReadSingleQuoted(ref int at)
    {
        var start = at + 1;
        var length = _text[start.._end].IndexOf('\'');
        if (length < 0)
            return false;
        at = start + length + 1;
        if (at >= _end || _text[at] != '\'')
        {
            _tree.AddScalar(start, length, ScalarStyle.Quoted, _line);
            return true;
        }
        return ReadDoubledQuotes(start, ref at);
    }

    private readonly bool ReadDoubledQuotes(int start, ref int at)
    {
        var end = at - 1;
        while (end < _end)
        {
            if (_text[end] != '\'')
                end++;
            else if (end + 1 < _end && _text[end + 1] == '\'')
                end += 2;
            else
                break;
        }
        if (end >= _end)
            return false;
        _tree.AddScalar(_text[start..end].ToString().Replace("''", "'", StringComparison.Ordinal), ScalarStyle.Quoted, _line);
        at = end + 1;
        return true;
    }

    private readonly bool ReadDoubleQuoted(ref int at)
    {
        var start = at + 1;
        var length = _text[start.._end].IndexOfAny('"', '\\');
        if (length < 0)
            return false;
        at = start + length;
        if (_text[at] == '\\')
            return ReadEscapes(start, ref at);
        _tree.AddScalar(start, length, ScalarStyle.Quoted, _line);
        at++;
        return true;
    }

    private readonly bool ReadEscapes(int start, ref int at)
    {
        var text = new ValueText(_text[start..at]);
        while (at < _end && _text[at] != '"')
        {
            if (_text[at] != '\\')
                text.Add(_text[at++]);
            else if (at + 1 < _end && YamlEscapes.TryRead(_text[(at + 1).._end], out var c, out var used))
            {
                text.Add(c);
                at += 1 + used;
            }
            else
                return false;
        }
        if (at >= _end)
            return false;
        at++;
        _tree.AddScalar(text.Written, ScalarStyle.Quoted, _line);
        return true;
    }
}
