using Disclosure.Model.Amounts;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Registry;

/// <summary>
/// Goes through the declared fields of a record and knows where each value stands, so that a field added later is looked at too. What
/// looks at values takes the ones it is about.
/// </summary>
internal abstract class FieldWalk : IValueWriter
{
    private readonly Stack<IField> _open = new();
    private readonly Stack<(string List, int Row)> _outer = new();
    private IField? _field;

    /// <inheritdoc/>
    public UsualValues Wants => UsualValues.None;

    /// <summary>The field whose value is told.</summary>
    protected IField Current => _field!;

    /// <summary>The list that it stands in; empty outside lists.</summary>
    protected string List { get; private set; } = "";

    /// <summary>Its row of the list, from 0.</summary>
    protected int Row { get; private set; } = -1;

    /// <summary>The field's key, with that of the value it is part of, outside lists.</summary>
    protected string Leaf => List.Length == 0 && _open.Count > 0 ? $"{_open.Peek().Key}.{Current.Key}" : Current.Key;

    /// <summary>Where the value stands in its record.</summary>
    protected string Path => List.Length == 0 ? Leaf : $"{List}[{Row}].{Current.Key}";

    /// <inheritdoc/>
    public abstract bool Takes(IField field);

    /// <inheritdoc/>
    public void Field(IField field) => _field = field;

    /// <inheritdoc/>
    public void BeginRow(ValueLayout layout)
    {
        if (List.Length > 0)
            Row++;
        _open.Push(_field!);
    }

    /// <inheritdoc/>
    public void EndRow() => _field = _open.Pop();

    /// <inheritdoc/>
    public void BeginList(ValueLayout layout)
    {
        _outer.Push((List, Row));
        (List, Row) = (_field!.Key, -1);
    }

    /// <inheritdoc/>
    public virtual void EndList() => (List, Row) = _outer.Pop();

    /// <inheritdoc/>
    public virtual void Text(string text)
    {
    }

    /// <inheritdoc/>
    public virtual void Value(IndicatorValue value)
    {
    }

    /// <inheritdoc/>
    public virtual void Money(Money amount)
    {
    }

    /// <inheritdoc/>
    public void Code(string code)
    {
    }

    /// <inheritdoc/>
    public void Word(string word, string data)
    {
    }

    /// <inheritdoc/>
    public void Number(decimal number)
    {
    }

    /// <inheritdoc/>
    public void Share(Percentage share)
    {
    }

    /// <inheritdoc/>
    public void Boolean(bool value)
    {
    }

    /// <inheritdoc/>
    public void Unit(UnitCode code)
    {
    }
}
