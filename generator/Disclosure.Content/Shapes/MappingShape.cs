using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;

namespace Disclosure.Content.Shapes;

/// <summary>Keys with values that make up a <typeparamref name="T"/>.</summary>
/// <param name="title">What it is, in Chinese.</param>
/// <param name="style">A key a line, or all on one line.</param>
/// <param name="fields">The keys, in the order they are written.</param>
/// <param name="bind">Puts the values together; it reads every field.</param>
internal class MappingShape<T>(
    string title, YamlStyle style, ImmutableArray<IField<T>> fields, Func<MappingReader, T> bind) : Shape<T>
{
    private readonly ImmutableArray<string> _keys = [.. fields.Select(field => field.Key)];

    /// <summary>What it is, in Chinese.</summary>
    public string Title => title;

    /// <summary>The keys it may have.</summary>
    protected virtual ImmutableArray<string> Keys => _keys;

    /// <inheritdoc/>
    public override bool TryRead(ContentNode node, string key, FileProblems problems, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node.Kind != ContentNodeKind.Mapping)
        {
            problems.Add(ContentFindings.WrongType, node.Line, WrongType(node, key));
            return false;
        }
        var mapping = new MappingReader(node, problems);
        value = bind(mapping);
        mapping.TellUnknownKeys(Keys, title);
        return !mapping.HasFailed;
    }

    /// <inheritdoc/>
    public override void Write(T value, YamlWriter writer)
    {
        writer.BeginMapping(style);
        WriteFields(value, writer);
        writer.EndMapping();
    }

    /// <inheritdoc/>
    public override JsonObject ToSchema()
    {
        var properties = new JsonObject();
        foreach (var field in fields)
            properties.Add(field.Key, field.ToSchema());
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        var required = fields.Where(field => field.IsRequired).Select(field => (JsonNode)field.Key).ToArray();
        if (required.Length > 0)
            schema.Add("required", new JsonArray(required));
        schema.Add("additionalProperties", false);
        return schema;
    }

    /// <summary>Writes the keys that have something to say.</summary>
    protected virtual void WriteFields(T value, YamlWriter writer)
    {
        foreach (var field in fields)
            field.Write(value, writer);
    }

    private string WrongType(ContentNode node, string key)
    {
        var message = $"“{key}”({title})应写成“键: 值”，不是{Excerpt.Of(node)}。";
        return node.Kind == ContentNodeKind.Scalar && node.Text.Contains('：')
            ? message + "键后面要用英文冒号加空格，不用中文冒号“：”。"
            : message;
    }
}
