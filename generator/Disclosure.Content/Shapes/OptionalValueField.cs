using Disclosure.Content.Yaml;

namespace Disclosure.Content.Shapes;

/// <summary>An <see cref="OptionalField{TRecord, T}"/> of a value type.</summary>
internal sealed class OptionalValueField<TRecord, T>(string key, string title, Shape<T> shape, Func<TRecord, T?> get)
    : Field<TRecord, T>(key, title, shape)
    where T : struct
{
    /// <summary>The value, or nothing.</summary>
    public T? Read(MappingReader mapping) => TryRead(mapping, out var value) ? value : null;

    /// <inheritdoc/>
    public override void Write(TRecord record, YamlWriter writer)
    {
        if (get(record) is { } value)
            Write(value, writer);
    }
}
