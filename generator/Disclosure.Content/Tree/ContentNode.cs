namespace Disclosure.Content.Tree;

/// <summary>A node of a <see cref="ContentTree"/>.</summary>
internal readonly struct ContentNode(ContentTree tree, int index)
{
    /// <summary>What it is.</summary>
    public ContentNodeKind Kind => tree[index].Kind;

    /// <summary>The line it starts on, from 1.</summary>
    public int Line => tree[index].Line;

    /// <summary>The text of a scalar.</summary>
    public ReadOnlySpan<char> Text => tree.TextOf(tree[index]);

    /// <summary>How a scalar is written.</summary>
    public ScalarStyle Style => tree[index].Style;

    /// <summary>Whether nothing is written: an empty plain scalar, <c>~</c> or <c>null</c>.</summary>
    public bool IsNothing => Kind == ContentNodeKind.Scalar && Style == ScalarStyle.Plain && Text is "" or "~" or "null";

    /// <summary>Whether it has no children.</summary>
    public bool IsEmpty => tree[index].Next == index + 1;

    /// <summary>The children: a sequence's items; a mapping's keys and values by turns.</summary>
    public ChildEnumerator GetEnumerator() => new(tree, index);

    /// <summary>Steps through the children of a node.</summary>
    public struct ChildEnumerator(ContentTree tree, int parent)
    {
        private readonly int _end = tree[parent].Next;
        private int _next = parent + 1;
        private int _current;

        /// <summary>The child that <see cref="MoveNext"/> came to.</summary>
        public readonly ContentNode Current => new(tree, _current);

        /// <summary>Goes to the next child, if there is one.</summary>
        public bool MoveNext()
        {
            if (_next >= _end)
                return false;
            _current = _next;
            _next = tree[_current].Next;
            return true;
        }
    }
}
