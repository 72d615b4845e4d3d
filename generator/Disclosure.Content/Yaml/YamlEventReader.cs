using Disclosure.Content.Tree;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Disclosure.Content.Yaml;

/// <summary>
/// Reads any YAML with YamlDotNet's event parser. Anchors, aliases, tags and several documents in a file are refused: what
/// a published fact says must stand where it is read.
/// </summary>
internal static class YamlEventReader
{
    private const int DeepestNesting = 64;

    /// <summary>Fills <paramref name="tree"/> from <paramref name="text"/>; what is wrong with it, or nothing.</summary>
    public static YamlFault? Read(ContentTree tree, string text)
    {
        using var reader = new StringReader(text);
        var parser = new Parser(reader);
        try
        {
            return ReadDocuments(tree, parser);
        }
        catch (YamlException broken)
        {
            return YamlDiagnosis.Of(text, (int)broken.Start.Line);
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The parser trips over some broken texts, such as an open bracket before a key, instead of telling them.
            return YamlDiagnosis.Of(text, (int)(parser.Current?.End.Line ?? 1));
        }
    }

    private static YamlFault? ReadDocuments(ContentTree tree, Parser parser)
    {
        var documents = 0;
        var open = new Stack<int>();
        while (parser.MoveNext())
        {
            if (parser.Current is not { } current)
                continue;
            if (Refuse(current, ref documents, open.Count) is { } fault)
                return fault;
            Add(tree, current, open);
        }
        return null;
    }

    private static YamlFault? Refuse(ParsingEvent current, ref int documents, int depth)
    {
        var line = (int)current.Start.Line;
        return current switch
        {
            DocumentStart when ++documents > 1 => YamlFault.Unsupported(line, "一个文件里有多个文档(以 --- 分开)；一个文件只写一条记录"),
            AnchorAlias => YamlFault.Unsupported(line, "引用(*名称)；请把内容写全"),
            NodeEvent node when !node.Anchor.IsEmpty => YamlFault.Unsupported(line, "锚点(&名称)；请把内容写全"),
            NodeEvent node when !node.Tag.IsEmpty => YamlFault.Unsupported(line, "类型标签(!名称)；请删去"),
            MappingStart or SequenceStart when depth >= DeepestNesting => YamlFault.Unsupported(line, "层次太深"),
            _ => null,
        };
    }

    private static void Add(ContentTree tree, ParsingEvent current, Stack<int> open)
    {
        var line = (int)current.Start.Line;
        switch (current)
        {
            case Scalar scalar:
                var style = scalar.Style == YamlDotNet.Core.ScalarStyle.Plain ? Tree.ScalarStyle.Plain : Tree.ScalarStyle.Quoted;
                tree.AddScalar(scalar.Value, style, line);
                break;
            case MappingStart:
                open.Push(tree.Begin(ContentNodeKind.Mapping, line));
                break;
            case SequenceStart:
                open.Push(tree.Begin(ContentNodeKind.Sequence, line));
                break;
            case MappingEnd or SequenceEnd:
                tree.End(open.Pop());
                break;
        }
    }
}
