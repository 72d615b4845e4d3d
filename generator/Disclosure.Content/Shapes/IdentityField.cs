using Disclosure.Content.Yaml;

namespace Disclosure.Content.Shapes;

/// <summary>A key without which there is no record: its code, its year, its kind.</summary>
internal sealed class IdentityField<TRecord, T>(string key, string title, Shape<T> shape, Func<TRecord, T> get)
    : Field<TRecord, T>(key, title, shape)
{
    /// <inheritdoc/>
    public override bool IsRequired => true;

    /// <summary>The value; where there is none, the record fails.</summary>
    public T Read(MappingReader mapping)
    {
        if (!TryReadRequired(mapping, out var value))
            mapping.Fail();
        return value!;
    }

    /// <inheritdoc/>
    public override void Write(TRecord record, YamlWriter writer) => Write(get(record), writer);
}
