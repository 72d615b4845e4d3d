namespace Disclosure.Content.Yaml;

/// <summary>Text that is put together a character or a piece at a time.</summary>
internal ref struct ValueText
{
    private char[] _chars;
    private int _length;

    /// <summary>Starts with <paramref name="start"/>.</summary>
    public ValueText(ReadOnlySpan<char> start)
    {
        _chars = new char[Math.Max(64, start.Length * 2)];
        Add(start);
    }

    /// <summary>What has been put together.</summary>
    public readonly ReadOnlySpan<char> Written => _chars.AsSpan(0, _length);

    /// <summary>Adds a character.</summary>
    public void Add(char c)
    {
        if (_length == _chars.Length)
            Array.Resize(ref _chars, _length * 2);
        _chars[_length++] = c;
    }

    /// <summary>Adds a character a number of times.</summary>
    public void Add(char c, int times)
    {
        for (var i = 0; i < times; i++)
            Add(c);
    }

    /// <summary>Adds a piece.</summary>
    public void Add(scoped ReadOnlySpan<char> piece)
    {
        if (_length + piece.Length > _chars.Length)
            Array.Resize(ref _chars, Math.Max(_length + piece.Length, _length * 2));
        piece.CopyTo(_chars.AsSpan(_length));
        _length += piece.Length;
    }
}
