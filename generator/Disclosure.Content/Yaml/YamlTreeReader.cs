using Disclosure.Content.Tree;

namespace Disclosure.Content.Yaml;

/// <summary>Reads YAML into a tree: fast where the text is as we write it, with YamlDotNet where it is not.</summary>
internal static class YamlTreeReader
{
    /// <summary>
    /// Fills <paramref name="tree"/>, whose buffer starts with a text of <paramref name="length"/> characters; what is wrong
    /// with it, or nothing. A text that says nothing gives no rows.
    /// </summary>
    public static YamlFault? Read(ContentTree tree, int length)
    {
        var text = tree.Buffer[..length];
        if (StrictYamlReader.TryRead(tree, text))
            return null;
        tree.Forget();
        if (TabIndent.FirstLine(text) is { } line)
            return YamlFault.Broken(line, "行首用了制表符(Tab)，缩进只能用空格。");
        return YamlEventReader.Read(tree, new string(text));
    }
}
