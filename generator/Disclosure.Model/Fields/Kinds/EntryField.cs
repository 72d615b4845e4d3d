using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields.Kinds;

/// <summary>
/// A text that stands in a form as one entry, a label and what is written behind it. Forms are read and written, and pages show it, by its
/// title: no other place names it. Where a form has no such entry, what finance staff wrote stays.
/// </summary>
/// <param name="key">The key in content files.</param>
/// <param name="title">The label in the form, and on pages.</param>
/// <param name="get">The text in a record, or nothing.</param>
/// <param name="with">The record with a text.</param>
public sealed class EntryField<TRecord>(string key, string title, Func<TRecord, string?> get, Func<TRecord, string, TRecord> with)
    : Field<TRecord, string>(key, title, Scalars.Text), IEntryField
    where TRecord : class
{
    /// <inheritdoc/>
    public override FieldOwner Owner => FieldOwner.FormOrStaff;

    /// <inheritdoc/>
    public override void Write(TRecord record, IValueWriter writer)
    {
        if (get(record) is { } text)
            WriteValue(text, writer);
    }

    /// <inheritdoc/>
    string? ITextField.TextOf(object record) => get((TRecord)record);

    /// <inheritdoc/>
    object ITextField.With(object record, string text) => with((TRecord)record, text);
}
