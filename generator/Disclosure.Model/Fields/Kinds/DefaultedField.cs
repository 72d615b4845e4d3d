using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields.Kinds;

/// <summary>A key that may be left out where its value is the usual one.</summary>
/// <param name="key">The key in content files.</param>
/// <param name="title">What it is, in the words of the form.</param>
/// <param name="shape">The shape of the value.</param>
/// <param name="get">The value in a record.</param>
/// <param name="usual">The usual value.</param>
public sealed class DefaultedField<TRecord, T>(string key, string title, Shape<T> shape, Func<TRecord, T> get, T usual)
    : Field<TRecord, T>(key, title, shape)
{
    /// <summary>
    /// The usual value. It is part of what a record without the key says, and hashes leave it out: it may never be changed.
    /// </summary>
    public T Usual => usual;

    /// <summary>For whom the key is written though the value is the usual one.</summary>
    public UsualValues WritesUsual { get; init; }

    /// <inheritdoc/>
    public override void Write(TRecord record, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var value = get(record);
        var isWanted = WritesUsual != UsualValues.None && writer.Wants >= WritesUsual;
        if (isWanted || !EqualityComparer<T>.Default.Equals(value, usual))
            WriteValue(value, writer);
    }
}
