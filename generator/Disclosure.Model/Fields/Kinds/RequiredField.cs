using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields.Kinds;

/// <summary>A key that must be there, but whose lack leaves a record to go on with, so that all that is wrong is told at once.</summary>
/// <param name="key">The key in content files.</param>
/// <param name="title">What it is, in the words of the form.</param>
/// <param name="shape">The shape of the value.</param>
/// <param name="get">The value in a record.</param>
/// <param name="fallback">What stands in for a value that is missing or can't be read.</param>
public sealed class RequiredField<TRecord, T>(string key, string title, Shape<T> shape, Func<TRecord, T> get, T fallback)
    : Field<TRecord, T>(key, title, shape)
{
    /// <summary>What stands in for a value that is missing or can't be read.</summary>
    public T Fallback => fallback;

    /// <summary>Whether a record may be without it, and it is then not written: a withheld table has no goal.</summary>
    public Func<TRecord, bool>? MayLack { get; init; }

    /// <inheritdoc/>
    public override bool IsRequired => true;

    /// <inheritdoc/>
    public override string? UnlessKey => MayLack is null ? null : "withheld";

    /// <inheritdoc/>
    public override void Write(TRecord record, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (writer.LeavesOutLacking && MayLack?.Invoke(record) == true)
            return;
        var value = get(record);
        if (value is not string { Length: 0 } || !writer.LeavesOutMissing)
            WriteValue(value, writer);
    }
}
