using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields.Kinds;

/// <summary>A key without which there is no record or row: its code, its year, its kind.</summary>
/// <param name="key">The key in content files.</param>
/// <param name="title">What it is, in the words of the form.</param>
/// <param name="shape">The shape of the value.</param>
/// <param name="get">The value in a record.</param>
public sealed class EssentialField<TRecord, T>(string key, string title, Shape<T> shape, Func<TRecord, T> get)
    : Field<TRecord, T>(key, title, shape)
{
    /// <inheritdoc/>
    public override bool IsRequired => true;

    /// <inheritdoc/>
    public override void Write(TRecord record, IValueWriter writer) => WriteValue(get(record), writer);
}
