using System.Buffers;
using Disclosure.Content.Tree;

namespace Disclosure.Content.Yaml;

internal ref partial struct StrictYamlReader
{
    // What ends a plain text in a flow, and what makes it unsure.
    private static readonly SearchValues<char> FlowMarks = SearchValues.Create(",[]{}:?#");

    private bool ReadFlow(ref int at)
    {
        if (++_depth > DeepestNesting)
            return false;
        var read = _text[at] == '{' ? ReadFlowMapping(ref at) : ReadFlowSequence(ref at);
        _depth--;
        return read;
    }

    private bool ReadFlowMapping(ref int at)
    {
        var mapping = _tree.Begin(ContentNodeKind.Mapping, _line);
        at = SkipSpaces(at + 1);
        if (At(at) != '}')
        {
            do
            {
                if (!ReadFlowEntry(ref at))
                    return false;
            }
            while (TakeComma(ref at));
            if (At(at) != '}')
                return false;
        }
        at++;
        _tree.End(mapping);
        return true;
    }

    private bool ReadFlowEntry(ref int at)
    {
        var colon = EndOfKey(at);
        if (colon < 0 || At(colon + 1) != ' ')
            return false;
        _tree.AddScalar(at, colon - at, ScalarStyle.Plain, _line);
        at = SkipSpaces(colon + 1);
        return ReadFlowValue(ref at);
    }

    private bool ReadFlowSequence(ref int at)
    {
        var sequence = _tree.Begin(ContentNodeKind.Sequence, _line);
        at = SkipSpaces(at + 1);
        if (At(at) != ']')
        {
            do
            {
                if (!ReadFlowValue(ref at))
                    return false;
            }
            while (TakeComma(ref at));
            if (At(at) != ']')
                return false;
        }
        at++;
        _tree.End(sequence);
        return true;
    }

    private bool ReadFlowValue(ref int at) => At(at) switch
    {
        '\n' => false,
        '{' or '[' => ReadFlow(ref at),
        '"' or '\'' => ReadQuoted(ref at),
        _ => ReadFlowPlain(ref at),
    };

    private readonly bool ReadFlowPlain(ref int at)
    {
        if (!CanStartPlain(at))
            return false;
        var length = _text[at.._end].IndexOfAny(FlowMarks);
        if (length < 0 || _text[at + length] is not (',' or ']' or '}'))
            return false;
        var end = at + length;
        while (_text[end - 1] == ' ')
            end--;
        _tree.AddScalar(at, end - at, ScalarStyle.Plain, _line);
        at += length;
        return true;
    }

    // Steps over a comma and the spaces around it. What follows must be a value: a comma at the end is left to YamlDotNet.
    private readonly bool TakeComma(ref int at)
    {
        at = SkipSpaces(at);
        if (At(at) != ',')
            return false;
        at = SkipSpaces(at + 1);
        return true;
    }

    // The character at a place of the line, or a line break behind its end.
    private readonly char At(int at) => at < _end ? _text[at] : '\n';
}
