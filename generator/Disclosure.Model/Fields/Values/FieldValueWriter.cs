using Disclosure.Model.Amounts;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Fields.Values;

/// <summary>Makes a tree of values of what is written.</summary>
public sealed class FieldValueWriter : IValueWriter
{
    private readonly Stack<Node> _open = new();
    private FieldValue? _root;

    /// <inheritdoc/>
    public UsualValues Wants { get; init; }

    /// <summary>A value of a shape as a tree; usual values that say nothing are left out.</summary>
    public static FieldValue ValueOf<T>(Shape<T> shape, T value)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var writer = new FieldValueWriter();
        shape.Write(value, writer);
        return writer._root!;
    }

    /// <summary>The row of what <paramref name="write"/> writes.</summary>
    public static RowValue RowOf(UsualValues wants, Action<IValueWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var writer = new FieldValueWriter { Wants = wants };
        writer.BeginRow(ValueLayout.Block);
        write(writer);
        writer.EndRow();
        return (RowValue)writer._root!;
    }

    /// <inheritdoc/>
    public void Field(IField field) => _open.Peek().Field = field;

    /// <inheritdoc/>
    public void BeginRow(ValueLayout layout) => _open.Push(new Node { Entries = [] });

    /// <inheritdoc/>
    public void EndRow() => Add(new RowValue(_open.Pop().Entries!));

    /// <inheritdoc/>
    public void BeginList(ValueLayout layout) => _open.Push(new Node { Items = [] });

    /// <inheritdoc/>
    public void EndList() => Add(new ListValue(_open.Pop().Items!));

    /// <inheritdoc/>
    public void Text(string text) => Add(new ScalarValue(text));

    /// <inheritdoc/>
    public void Code(string code) => Add(new ScalarValue(code));

    /// <inheritdoc/>
    public void Word(string word, string data) => Add(new ScalarValue(word));

    /// <inheritdoc/>
    public void Number(decimal number) => Add(new ScalarValue(PlainNumber.Text(number)));

    /// <inheritdoc/>
    public void Money(Money amount) => Add(new ScalarValue(Scalars.Money.Format(amount)));

    /// <inheritdoc/>
    public void Share(Percentage share) => Add(new ScalarValue(Scalars.Percentage.Format(share)));

    /// <inheritdoc/>
    public void Boolean(bool value) => Add(new ScalarValue(Scalars.Boolean.Format(value)));

    /// <inheritdoc/>
    public void Unit(UnitCode code) => Add(new ScalarValue(code.Value));

    /// <inheritdoc/>
    public void Value(IndicatorValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Add(new ScalarValue(value.Raw));
    }

    private void Add(FieldValue value)
    {
        if (_open.Count == 0)
            _root = value;
        else
            _open.Peek().Add(value);
    }

    private sealed class Node
    {
        public List<(IField Field, FieldValue Value)>? Entries { get; init; }

        public List<FieldValue>? Items { get; init; }

        public IField? Field { get; set; }

        public void Add(FieldValue value)
        {
            if (Items is not null)
                Items.Add(value);
            else
                Entries!.Add((Field!, value));
        }
    }
}
