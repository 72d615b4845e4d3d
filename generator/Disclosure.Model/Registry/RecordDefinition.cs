using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Disclosure.Model.Calendar;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;

namespace Disclosure.Model.Registry;

/// <summary>A kind of record: everything about it that is not a rule of its own.</summary>
/// <param name="kind">The kind.</param>
/// <param name="form">Its name in files and JSON.</param>
/// <param name="title">What it is, in Chinese.</param>
/// <param name="fields">Its fields, in the order of the file.</param>
/// <param name="place">The path of a record's file in the content folder, without <c>.yaml</c>.</param>
public sealed class RecordDefinition<T>(
    RecordKind kind, string form, string title, ImmutableArray<IField<T>> fields, Func<T, string> place) : IRecordDefinition
    where T : class, IDisclosureRecord
{
    private readonly EssentialField<T, string> _form = new("form", "表种", new FormNameShape(form), _ => form);

    /// <inheritdoc/>
    public RecordKind Kind => kind;

    /// <inheritdoc/>
    public string Form => form;

    /// <inheritdoc/>
    public string Title => title;

    /// <inheritdoc/>
    public Stage? Stage { get; init; }

    /// <inheritdoc/>
    public bool IsOfProcess { get; init; }

    /// <inheritdoc/>
    public PublicationNeed Publication { get; init; }

    /// <inheritdoc/>
    public bool IsPublic { get; init; } = true;

    /// <inheritdoc/>
    public bool IsExported { get; init; }

    /// <inheritdoc/>
    public bool IsNamedFreely { get; init; }

    /// <inheritdoc/>
    public IField FormField => _form;

    /// <inheritdoc/>
    public ImmutableArray<IField> Fields { get; } = [.. fields];

    /// <inheritdoc/>
    public ImmutableArray<IFileField> Files { get; } = [.. fields.OfType<IFileField>()];

    /// <inheritdoc/>
    public ImmutableArray<IEntryField> Entries { get; } = [.. fields.OfType<IEntryField>()];

    /// <inheritdoc/>
    public string PlaceOf(IDisclosureRecord record) => place((T)record);

    /// <inheritdoc/>
    public void Write(IValueWriter writer, Func<IField, IDisclosureRecord?> recordFor)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(recordFor);
        if (recordFor(_form) is T named)
            _form.Write(named, writer);
        foreach (var field in fields)
        {
            if (recordFor(field) is T record)
                field.Write(record, writer);
        }
    }

    /// <inheritdoc/>
    public JsonObject ToSchema(Spelling spelling) => RowSchema.Of([_form, .. Fields], spelling);
}
