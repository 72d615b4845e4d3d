using System.Text;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;

namespace Disclosure.Content.Tests.Yaml;

/// <summary>A tree as text: everything a node says, a node a line.</summary>
internal static class TreeText
{
    /// <summary>What the fast reader makes of a text; nothing where it is not sure.</summary>
    public static string? FastOf(string text)
    {
        var tree = Holding(text);
        return StrictYamlReader.TryRead(tree, tree.Buffer[..text.Length]) ? Of(tree) : null;
    }

    /// <summary>What YamlDotNet makes of a text; nothing where it refuses.</summary>
    public static string? FullOf(string text)
    {
        var tree = Holding(text);
        return YamlEventReader.Read(tree, text) is null ? Of(tree) : null;
    }

    /// <summary>A tree, still empty, whose buffer holds a text to be read.</summary>
    public static ContentTree Holding(string text)
    {
        var tree = new ContentTree();
        tree.Reset(text.Length);
        text.CopyTo(tree.Buffer);
        return tree;
    }

    private static string Of(ContentTree tree)
    {
        var text = new StringBuilder();
        if (tree.Count > 0)
            Add(tree.Root, 0, text);
        return text.ToString();
    }

    private static void Add(ContentNode node, int depth, StringBuilder text)
    {
        text.Append(' ', depth).Append(node.Line).Append(' ').Append(node.Kind);
        if (node.Kind == ContentNodeKind.Scalar)
            text.Append(' ').Append(node.Style).Append(" <").Append(node.Text).Append('>');
        text.Append('\n');
        if (node.Kind == ContentNodeKind.Scalar)
            return;
        foreach (var child in node)
            Add(child, depth + 1, text);
    }
}
