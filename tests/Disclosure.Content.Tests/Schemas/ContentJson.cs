using System.Globalization;
using System.Text.Json.Nodes;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;

namespace Disclosure.Content.Tests.Schemas;

/// <summary>A content file as the JSON that any YAML reader makes of it: plain scalars as numbers, true, false or null.</summary>
internal static class ContentJson
{
    public static JsonNode? Of(string text)
    {
        var tree = new ContentTree();
        tree.Reset(text.Length);
        Assert.Null(YamlEventReader.Read(tree, text));
        return Of(tree.Root);
    }

    private static JsonNode? Of(ContentNode node)
    {
        switch (node.Kind)
        {
            case ContentNodeKind.Scalar:
                return Scalar(node);
            case ContentNodeKind.Sequence:
                var items = new JsonArray();
                foreach (var item in node)
                    items.Add(Of(item));
                return items;
            default:
                return Mapping(node);
        }
    }

    private static JsonObject Mapping(ContentNode node)
    {
        var entries = new JsonObject();
        var children = node.GetEnumerator();
        while (children.MoveNext())
        {
            var key = children.Current.Text.ToString();
            children.MoveNext();
            entries.Add(key, Of(children.Current));
        }
        return entries;
    }

    private static JsonValue? Scalar(ContentNode node)
    {
        var text = node.Text.ToString();
        if (node.IsNothing)
            return null;
        if (node.Style == ScalarStyle.Quoted)
            return JsonValue.Create(text);
        if (text is "true" or "false")
            return JsonValue.Create(text == "true");
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return JsonValue.Create(whole);
        const NumberStyles DecimalStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(text, DecimalStyle, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number)
            : JsonValue.Create(text);
    }
}
