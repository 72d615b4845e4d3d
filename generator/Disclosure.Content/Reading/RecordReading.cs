using Disclosure.Content.Findings;
using Disclosure.Content.Tree;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Reading;

/// <summary>Reads the files of one kind of record: the one constructor that puts the values together.</summary>
/// <param name="definition">The kind.</param>
/// <param name="bind">Reads every field of the kind.</param>
internal sealed class RecordReading<T>(RecordDefinition<T> definition, Func<MappingReader, T> bind) : IRecordReading
    where T : class, IDisclosureRecord
{
    private readonly RowReading<T> _row = new(
        new RowShape<T>(definition.Title, ValueLayout.Block, [(IField<T>)definition.FormField, .. definition.Fields.Cast<IField<T>>()]),
        mapping =>
        {
            mapping.TryFind(definition.FormField.Key, out _);
            return bind(mapping);
        });

    /// <inheritdoc/>
    public IRecordDefinition Definition => definition;

    /// <inheritdoc/>
    public IDisclosureRecord? Read(ContentNode root, FileProblems problems) =>
        _row.TryRead(root, definition.Form, problems, out var record) ? record : null;
}
