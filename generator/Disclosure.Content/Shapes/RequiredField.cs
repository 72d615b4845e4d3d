using Disclosure.Content.Yaml;

namespace Disclosure.Content.Shapes;

/// <summary>
/// A key that must be there, but whose lack leaves a record to go on with, so that all that is wrong is told at once;
/// <c>fallback</c> stands in for a value that is missing or can't be read.
/// </summary>
internal sealed class RequiredField<TRecord, T>(
    string key, string title, Shape<T> shape, Func<TRecord, T> get, T fallback)
    : Field<TRecord, T>(key, title, shape)
{
    /// <inheritdoc/>
    public override bool IsRequired => true;

    /// <summary>The value, or what stands in for it.</summary>
    public T Read(MappingReader mapping) => TryReadRequired(mapping, out var value) ? value : fallback;

    /// <inheritdoc/>
    public override void Write(TRecord record, YamlWriter writer) => Write(get(record), writer);
}
