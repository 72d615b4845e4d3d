using Disclosure.Content.Yaml;

namespace Disclosure.Content.Shapes;

/// <summary>A key that is there when there is something to say.</summary>
internal sealed class OptionalField<TRecord, T>(string key, string title, Shape<T> shape, Func<TRecord, T?> get)
    : Field<TRecord, T>(key, title, shape)
    where T : class
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
