using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;

namespace Disclosure.Content.Shapes;

/// <summary>A list. An item that can't be read is told and left out; the others stay.</summary>
/// <param name="item">The shape of an item.</param>
/// <param name="style">An item a line, or all on one line.</param>
internal sealed class ListShape<T>(Shape<T> item, YamlStyle style = YamlStyle.Block) : Shape<ImmutableArray<T>>
{
    /// <inheritdoc/>
    public override bool TryRead(ContentNode node, string key, FileProblems problems, out ImmutableArray<T> value)
    {
        value = [];
        if (node.Kind != ContentNodeKind.Sequence)
        {
            problems.Add(ContentFindings.WrongType, node.Line, $"“{key}”应为列表，每项以“- ”开头，不是{Excerpt.Of(node)}。");
            return false;
        }
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var child in node)
        {
            if (item.TryRead(child, key, problems, out var read))
                items.Add(read);
        }
        value = items.DrainToImmutable();
        return true;
    }

    /// <inheritdoc/>
    public override void Write(ImmutableArray<T> value, YamlWriter writer)
    {
        writer.BeginSequence(value.IsDefaultOrEmpty ? YamlStyle.Flow : style);
        foreach (var one in value.IsDefault ? [] : value)
            item.Write(one, writer);
        writer.EndSequence();
    }

    /// <inheritdoc/>
    public override JsonObject ToSchema() => new() { ["type"] = "array", ["items"] = item.ToSchema() };
}
