using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields.Kinds;

/// <summary>A key with the shape of its value.</summary>
/// <param name="key">The key in content files.</param>
/// <param name="title">What it is, in the words of the form.</param>
/// <param name="shape">The shape of the value.</param>
public abstract class Field<TRecord, T>(string key, string title, Shape<T> shape) : IField<TRecord>
{
    /// <inheritdoc/>
    public string Key { get; } = key;

    /// <inheritdoc/>
    public string DataKey { get; init; } = key;

    /// <inheritdoc/>
    public string Title { get; } = title;

    /// <inheritdoc/>
    public string Heading { get; init; } = title;

    /// <summary>How its value is spelt.</summary>
    public Shape<T> Shape => shape;

    /// <inheritdoc/>
    IShape IField.Shape => shape;

    /// <inheritdoc/>
    public virtual FieldOwner Owner { get; init; }

    /// <inheritdoc/>
    public virtual bool IsRequired => false;

    /// <inheritdoc/>
    public virtual string? UnlessKey => null;

    /// <inheritdoc/>
    public bool IsHandling { get; init; }

    /// <inheritdoc/>
    public bool SpansRows { get; init; }

    /// <inheritdoc/>
    public virtual string? FileEnding => null;

    /// <inheritdoc/>
    public abstract void Write(TRecord record, IValueWriter writer);

    /// <summary>Writes key and value.</summary>
    protected void WriteValue(T value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Field(this);
        shape.Write(value, writer);
    }
}
