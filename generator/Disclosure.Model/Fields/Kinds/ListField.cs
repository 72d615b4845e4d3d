using System.Collections.Immutable;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields.Kinds;

/// <summary>A key with a list, left out where the list is empty.</summary>
/// <param name="key">The key in content files.</param>
/// <param name="title">What it is, in the words of the form.</param>
/// <param name="shape">The shape of the list.</param>
/// <param name="get">The list in a record.</param>
public sealed class ListField<TRecord, T>(string key, string title, ListShape<T> shape, Func<TRecord, ImmutableArray<T>> get)
    : Field<TRecord, ImmutableArray<T>>(key, title, shape)
{
    /// <summary>The shape of an item.</summary>
    public Shape<T> Item => shape.Item;

    /// <summary>For whom the key is written though the list is empty.</summary>
    public UsualValues WritesEmpty { get; init; }

    /// <inheritdoc/>
    public override void Write(TRecord record, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var list = get(record);
        if (!list.IsDefaultOrEmpty || (WritesEmpty != UsualValues.None && writer.Wants >= WritesEmpty))
            WriteValue(list, writer);
    }
}
