using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields.Kinds;

/// <summary>A key that is there when there is something to say.</summary>
/// <param name="key">The key in content files.</param>
/// <param name="title">What it is, in the words of the form.</param>
/// <param name="shape">The shape of the value.</param>
/// <param name="get">The value in a record, or nothing.</param>
public sealed class OptionalField<TRecord, T>(string key, string title, Shape<T> shape, Func<TRecord, T?> get)
    : Field<TRecord, T>(key, title, shape)
    where T : class
{
    /// <inheritdoc/>
    public override void Write(TRecord record, IValueWriter writer)
    {
        if (get(record) is { } value)
            WriteValue(value, writer);
    }
}
