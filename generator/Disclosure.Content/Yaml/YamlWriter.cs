using System.Text;

namespace Disclosure.Content.Yaml;

/// <summary>Writes YAML of the subset that <see cref="StrictYamlReader"/> reads.</summary>
internal sealed class YamlWriter
{
    private const int Step = 2;
    private readonly StringBuilder _text = new();
    private readonly Stack<Frame> _frames = new();
    private bool _isAfterKey;

    /// <summary>The text so far, ending in a line break.</summary>
    public override string ToString() => _text.ToString() + "\n";

    /// <summary>Writes a key of the mapping begun last; its value follows.</summary>
    public void Key(string key)
    {
        var frame = _frames.Pop();
        if (frame.IsFlow)
            _text.Append(frame.Count > 0 ? ", " : "");
        else if (frame.Count > 0 || !frame.StartsInLine)
            NewLine(frame.Indent);
        _frames.Push(frame with { Count = frame.Count + 1 });
        _text.Append(key).Append(':');
        _isAfterKey = true;
    }

    /// <summary>Writes a value that needs no quotes: a number, a date, a term.</summary>
    public void Plain(string text)
    {
        BeforeValue();
        _text.Append(text);
    }

    /// <summary>Writes a value in quotes, needed or not.</summary>
    public void Quoted(string text)
    {
        BeforeValue();
        YamlText.AppendQuoted(text, _text);
    }

    /// <summary>Writes a text: plain where that can be read back, else quoted; several lines as a block where there is room.</summary>
    public void Text(string text)
    {
        var isFlow = _frames.Count > 0 && _frames.Peek().IsFlow;
        var isBlock = !isFlow && _isAfterKey && YamlText.CanBeBlock(text);
        BeforeValue();
        if (isBlock)
            Literal(text);
        else if (YamlText.CanBePlain(text, isFlow))
            _text.Append(text);
        else
            YamlText.AppendQuoted(text, _text);
    }

    /// <summary>Begins a mapping, as root, value or item.</summary>
    public void BeginMapping(YamlStyle style) => Begin(style, isSequence: false);

    /// <summary>Ends the mapping begun last.</summary>
    public void EndMapping() => End('}');

    /// <summary>Begins a sequence, as value or item.</summary>
    public void BeginSequence(YamlStyle style) => Begin(style, isSequence: true);

    /// <summary>Ends the sequence begun last.</summary>
    public void EndSequence() => End(']');

    private void Begin(YamlStyle style, bool isSequence)
    {
        var outer = _frames.Count > 0 ? _frames.Peek() : default(Frame?);
        var isFlow = style == YamlStyle.Flow || outer is { IsFlow: true };
        var startsInLine = outer is null or { IsSequence: true };
        if (isFlow || !_isAfterKey)
            BeforeValue();
        _isAfterKey = false;
        if (isFlow)
            _text.Append(isSequence ? '[' : '{');
        _frames.Push(new Frame(isSequence, isFlow, startsInLine, outer is { } o ? o.Indent + Step : 0, 0));
    }

    private void End(char bracket)
    {
        if (_frames.Pop().IsFlow)
            _text.Append(bracket);
    }

    // What stands between what came before and a value: a space behind a key, a comma or a dash before an item.
    private void BeforeValue()
    {
        if (_isAfterKey)
        {
            _text.Append(' ');
            _isAfterKey = false;
            return;
        }
        if (_frames.Count == 0)
            return;
        var frame = _frames.Pop();
        if (frame.IsFlow)
        {
            _text.Append(frame.Count > 0 ? ", " : "");
        }
        else
        {
            NewLine(frame.Indent);
            _text.Append("- ");
        }
        _frames.Push(frame with { Count = frame.Count + 1 });
    }

    private void Literal(string text)
    {
        _text.Append(text.EndsWith('\n') ? "|" : "|-");
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (line.Length == 0)
                _text.Append('\n');
            else
                NewLine(_frames.Peek().Indent + Step).Append(line);
        }
    }

    private StringBuilder NewLine(int indent) => _text.Append('\n').Append(' ', indent);

    private readonly record struct Frame(bool IsSequence, bool IsFlow, bool StartsInLine, int Indent, int Count);
}
