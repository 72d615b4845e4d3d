using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Disclosure.Content.Shapes;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;
using Disclosure.Model.Records;

namespace Disclosure.Content.Records;

/// <summary>The shape of one form: its name, then the keys of its record.</summary>
internal sealed class RecordShape<T>(
    string form, string title, ImmutableArray<IField<T>> fields, Func<MappingReader, T> bind)
    : MappingShape<T>(title, YamlStyle.Block, fields, mapping => BindAfterForm(mapping, bind)), IRecordShape
    where T : class, IDisclosureRecord
{
    /// <inheritdoc/>
    public string Form => form;

    /// <inheritdoc/>
    protected override ImmutableArray<string> Keys { get; } = [RecordShapes.FormKey, .. fields.Select(field => field.Key)];

    /// <inheritdoc/>
    public IDisclosureRecord? Read(ContentNode root, FileProblems problems) =>
        TryRead(root, form, problems, out var record) ? record : null;

    /// <inheritdoc/>
    public bool IsFor(IDisclosureRecord record) => record is T;

    /// <inheritdoc/>
    public void Write(IDisclosureRecord record, YamlWriter writer) => base.Write((T)record, writer);

    /// <inheritdoc/>
    public override JsonObject ToSchema()
    {
        var schema = base.ToSchema();
        var properties = (JsonObject)schema["properties"]!;
        properties.Insert(0, RecordShapes.FormKey, new JsonObject { ["title"] = "表种", ["enum"] = new JsonArray(form) });
        ((JsonArray)schema["required"]!).Insert(0, RecordShapes.FormKey);
        return schema;
    }

    private static T BindAfterForm(MappingReader mapping, Func<MappingReader, T> bind)
    {
        mapping.TryFind(RecordShapes.FormKey, out _);
        return bind(mapping);
    }

    /// <inheritdoc/>
    protected override void WriteFields(T value, YamlWriter writer)
    {
        writer.Key(RecordShapes.FormKey);
        writer.Plain(form);
        base.WriteFields(value, writer);
    }
}
