using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>Fields that make up a <typeparamref name="T"/>.</summary>
/// <param name="title">What it is, in Chinese.</param>
/// <param name="layout">A key a line, or all on one line.</param>
/// <param name="fields">The fields, in the order they are written.</param>
public sealed class RowShape<T>(string title, ValueLayout layout, ImmutableArray<IField<T>> fields) : Shape<T>
{
    private readonly ImmutableArray<IField> _fields = [.. fields];

    /// <summary>What it is, in Chinese.</summary>
    public string Title => title;

    /// <summary>The fields with their getters, in the order they are written.</summary>
    public ImmutableArray<IField<T>> FieldsOfRow => fields;

    /// <inheritdoc/>
    public override IReadOnlyList<IField> Fields => _fields;

    /// <inheritdoc/>
    public override string Expected => title;

    /// <inheritdoc/>
    public override void Write(T value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.BeginRow(layout);
        foreach (var field in fields)
        {
            if (writer.Takes(field))
                field.Write(value, writer);
        }

        writer.EndRow();
    }

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) => RowSchema.Of(_fields, spelling);
}
