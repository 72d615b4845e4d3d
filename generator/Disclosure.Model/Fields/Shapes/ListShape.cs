using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Disclosure.Model.Fields.Kinds;

namespace Disclosure.Model.Fields.Shapes;

/// <summary>A list.</summary>
/// <param name="item">The shape of an item.</param>
/// <param name="layout">An item a line, or all on one line.</param>
public sealed class ListShape<T>(Shape<T> item, ValueLayout layout = ValueLayout.Block) : Shape<ImmutableArray<T>>
{
    /// <summary>The shape of an item.</summary>
    public Shape<T> Item => item;

    /// <inheritdoc/>
    public override IShape Items => item;

    /// <inheritdoc/>
    public override string Expected => $"列表，每项为{item.Expected}";

    /// <inheritdoc/>
    public override void Write(ImmutableArray<T> value, IValueWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.BeginList(value.IsDefaultOrEmpty ? ValueLayout.Flow : layout);
        foreach (var one in value.IsDefault ? [] : value)
            item.Write(one, writer);
        writer.EndList();
    }

    /// <inheritdoc/>
    public override JsonObject ToSchema(Spelling spelling) => new() { ["type"] = "array", ["items"] = item.ToSchema(spelling) };
}
