using System.Collections.Immutable;
using Disclosure.Content.Yaml;

namespace Disclosure.Content.Shapes;

/// <summary>A key with a list, left out where the list is empty.</summary>
internal sealed class ListField<TRecord, T>(
    string key, string title, Shape<ImmutableArray<T>> shape, Func<TRecord, ImmutableArray<T>> get)
    : Field<TRecord, ImmutableArray<T>>(key, title, shape)
{
    /// <summary>The list; empty where none is written.</summary>
    public ImmutableArray<T> Read(MappingReader mapping) => TryRead(mapping, out var value) ? value : [];

    /// <inheritdoc/>
    public override void Write(TRecord record, YamlWriter writer)
    {
        var list = get(record);
        if (!list.IsDefaultOrEmpty)
            Write(list, writer);
    }
}
