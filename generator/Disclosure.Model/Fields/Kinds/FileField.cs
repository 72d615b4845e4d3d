using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields.Kinds;

/// <summary>A long text that stands in a file of its own beside the record's: an evaluation's report, a survey's list of leaves.</summary>
/// <param name="key">The field's name.</param>
/// <param name="title">What it is.</param>
/// <param name="folder">The folders that hold such files, as a part of their paths, such as <c>/accounts/evaluations/</c>.</param>
/// <param name="ending">The end of the file's name in the place of <c>.yaml</c>, such as <c>.md</c>.</param>
/// <param name="get">The text in a record; empty or nothing where there is no such file.</param>
/// <param name="with">The record with a text.</param>
public sealed class FileField<TRecord>(
    string key, string title, string folder, string ending, Func<TRecord, string?> get, Func<TRecord, string, TRecord> with)
    : Field<TRecord, string>(key, title, Scalars.Text), IFileField
    where TRecord : class
{
    /// <inheritdoc/>
    public string Folder => folder;

    /// <inheritdoc/>
    public override string FileEnding => ending;

    /// <inheritdoc/>
    public override void Write(TRecord record, IValueWriter writer)
    {
        if (get(record) is { Length: > 0 } text)
            WriteValue(text, writer);
    }

    /// <inheritdoc/>
    string? ITextField.TextOf(object record) => get((TRecord)record);

    /// <inheritdoc/>
    object ITextField.With(object record, string text) => with((TRecord)record, text);
}
