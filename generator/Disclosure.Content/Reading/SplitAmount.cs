using Disclosure.Content.Findings;
using Disclosure.Content.Tree;

namespace Disclosure.Content.Reading;

/// <summary>
/// An amount with separators between braces, which YAML takes apart: <c>{budget: 3,200,000.00}</c> is a key with 3, and two more without
/// a value.
/// </summary>
internal ref struct SplitAmount
{
    private string _key;
    private string _text;
    private int _line;
    private bool _isSplit;

    /// <summary>Begins with a key and its value.</summary>
    public void Begin(ContentNode key, ContentNode value)
    {
        var isPlain = key.Kind == ContentNodeKind.Scalar && value.Kind == ContentNodeKind.Scalar;
        _key = isPlain ? key.Text.ToString() : "";
        _text = isPlain ? value.Text.ToString() : "";
        _line = key.Line;
        _isSplit = false;
    }

    /// <summary>Whether a key without a value goes on with the amount begun.</summary>
    public bool TakesUp(ContentNode key, ContentNode value)
    {
        if (_text is not { Length: > 0 } || !char.IsAsciiDigit(_text[^1]))
            return false;
        if (key.Kind != ContentNodeKind.Scalar || !value.IsNothing || !AmountMistake.IsGroup(key.Text))
            return false;
        _text += $",{key.Text}";
        _isSplit = true;
        return true;
    }

    /// <summary>Tells the amount, if one was taken apart.</summary>
    public readonly void Tell(FileProblems problems)
    {
        if (_isSplit)
            problems.Add(ContentFindings.BadAmount, _line, $"“{_key}”写的是“{_text}”，{AmountMistake.Of(_text)}");
    }
}
