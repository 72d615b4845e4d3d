using Disclosure.Content.Yaml;

namespace Disclosure.Content.Shapes;

/// <summary>A key that may be left out where its value is the usual one (<c>usual</c>).</summary>
internal sealed class DefaultedField<TRecord, T>(
    string key, string title, Shape<T> shape, Func<TRecord, T> get, T usual)
    : Field<TRecord, T>(key, title, shape)
{
    /// <summary>Whether the key is written though the value is the usual one, because readers look for it.</summary>
    public bool IsAlwaysWritten { get; init; }

    /// <summary>The value written, or the usual one.</summary>
    public T Read(MappingReader mapping) => TryRead(mapping, out var value) ? value : usual;

    /// <inheritdoc/>
    public override void Write(TRecord record, YamlWriter writer)
    {
        var value = get(record);
        if (IsAlwaysWritten || !EqualityComparer<T>.Default.Equals(value, usual))
            Write(value, writer);
    }
}
