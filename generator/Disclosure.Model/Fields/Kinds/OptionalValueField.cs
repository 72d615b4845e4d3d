using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields.Kinds;

/// <summary>An <see cref="OptionalField{TRecord, T}"/> of a value type.</summary>
/// <param name="key">The key in content files.</param>
/// <param name="title">What it is, in the words of the form.</param>
/// <param name="shape">The shape of the value.</param>
/// <param name="get">The value in a record, or nothing.</param>
public sealed class OptionalValueField<TRecord, T>(string key, string title, Shape<T> shape, Func<TRecord, T?> get)
    : Field<TRecord, T>(key, title, shape)
    where T : struct
{
    /// <inheritdoc/>
    public override void Write(TRecord record, IValueWriter writer)
    {
        if (get(record) is { } value)
            WriteValue(value, writer);
    }
}
