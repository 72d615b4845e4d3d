using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Disclosure.Content.Yaml;

namespace Disclosure.Content.Shapes;

/// <summary>A key with the shape of its value.</summary>
/// <param name="key">The key.</param>
/// <param name="title">What it is, in the words of the form.</param>
/// <param name="shape">The shape of the value.</param>
internal abstract class Field<TRecord, T>(string key, string title, Shape<T> shape) : IField<TRecord>
{
    /// <inheritdoc/>
    public string Key => key;

    /// <inheritdoc/>
    public string Title => title;

    /// <inheritdoc/>
    public virtual bool IsRequired => false;

    /// <inheritdoc/>
    public abstract void Write(TRecord record, YamlWriter writer);

    /// <inheritdoc/>
    public JsonObject ToSchema()
    {
        var schema = shape.ToSchema();
        schema.Insert(0, "title", title);
        return schema;
    }

    /// <summary>Reads the value if one is written and can be read.</summary>
    protected bool TryRead(MappingReader mapping, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return mapping.TryFind(key, out var node) && shape.TryRead(node, key, mapping.Problems, out value);
    }

    /// <summary>Reads a value that must be written.</summary>
    protected bool TryReadRequired(MappingReader mapping, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (mapping.TryFind(key, out var node))
            return shape.TryRead(node, key, mapping.Problems, out value);
        mapping.Problems.Add(ContentFindings.MissingKey, mapping.Line, $"缺少“{key}”({title})。");
        return false;
    }

    /// <summary>Writes key and value.</summary>
    protected void Write(T value, YamlWriter writer)
    {
        writer.Key(key);
        shape.Write(value, writer);
    }
}
