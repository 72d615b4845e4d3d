namespace Disclosure.Content.Tree;

/// <summary>
/// A content file as a tree: rows in document order over one buffer of characters. A reader of the format fills it; it is
/// reused from file to file, so a node is good only until <see cref="Reset"/>.
/// </summary>
internal sealed class ContentTree
{
    private char[] _text = new char[8192];
    private int _used;
    private Row[] _rows = new Row[256];

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>The first node; only where <see cref="Count"/> is not 0.</summary>
    public ContentNode Root => new(this, 0);

    /// <summary>The buffer, whose first characters are the file's text.</summary>
    public Span<char> Buffer => _text;

    /// <summary>Forgets every node and makes room for a text of <paramref name="length"/> characters.</summary>
    public void Reset(int length)
    {
        Forget();
        if (_text.Length < length)
            _text = new char[length + (length / 4)];
        _used = length;
    }

    /// <summary>Forgets every node, but keeps the text, for a second reader.</summary>
    public void Forget() => Count = 0;

    /// <summary>Adds a scalar that stands in the text as it is.</summary>
    public void AddScalar(int start, int length, ScalarStyle style, int line)
    {
        ref var row = ref Add(ContentNodeKind.Scalar, line);
        row.Start = start;
        row.Length = length;
        row.Style = style;
        row.Next = Count;
    }

    /// <summary>Adds a scalar whose text differs from how it is written.</summary>
    public void AddScalar(ReadOnlySpan<char> text, ScalarStyle style, int line)
    {
        var start = Append(text);
        AddScalar(start, text.Length, style, line);
    }

    /// <summary>Copies <paramref name="text"/> behind the file's and says where it is.</summary>
    public int Append(ReadOnlySpan<char> text)
    {
        var start = _used;
        if (_used + text.Length > _text.Length)
            Array.Resize(ref _text, Math.Max(_used + text.Length, _text.Length * 2));
        text.CopyTo(_text.AsSpan(start));
        _used += text.Length;
        return start;
    }

    /// <summary>Starts a sequence or mapping; its children are what is added before <see cref="End"/>.</summary>
    public int Begin(ContentNodeKind kind, int line)
    {
        Add(kind, line);
        return Count - 1;
    }

    /// <summary>Ends what <see cref="Begin"/> started.</summary>
    public void End(int index) => _rows[index].Next = Count;

    internal ref readonly Row this[int index] => ref _rows[index];

    internal ReadOnlySpan<char> TextOf(in Row row) => _text.AsSpan(row.Start, row.Length);

    private ref Row Add(ContentNodeKind kind, int line)
    {
        if (Count == _rows.Length)
            Array.Resize(ref _rows, Count * 2);
        ref var row = ref _rows[Count++];
        row = new Row { Kind = kind, Line = line };
        return ref row;
    }

    internal record struct Row
    {
        public ContentNodeKind Kind;
        public ScalarStyle Style;
        public int Line;
        public int Start;
        public int Length;

        // The row after the last of this node's own, so that a reader can step over it.
        public int Next;
    }
}
