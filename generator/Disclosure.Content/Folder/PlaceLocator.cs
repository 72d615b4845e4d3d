using System.Globalization;
using Disclosure.Content.Files;
using Disclosure.Content.Findings;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;
using Disclosure.Model.Checks;
using Disclosure.Model.Records;

namespace Disclosure.Content.Folder;

/// <summary>Turns the place of a finding into file and line, by reading that one file again.</summary>
/// <param name="files">The file of each record.</param>
internal sealed class PlaceLocator(IReadOnlyDictionary<RecordKey, ContentFile> files)
{
    /// <summary>The path of the file of a record; nothing where it has none.</summary>
    public string? PathOf(RecordKey record) => files.GetValueOrDefault(record)?.Path;

    /// <summary>The file of a record as findings name it, with another ending; the key's words where it has none.</summary>
    public string DisplayOf(RecordKey record, string ending) =>
        files.TryGetValue(record, out var file) ? Path.ChangeExtension(file.Display, ending) : record.ToString();

    /// <summary>The place in words.</summary>
    public string Locate(Place place)
    {
        if (place.Record is not { } key || !files.TryGetValue(key, out var file))
            return place.ToString();
        var tree = new ContentTree();
        var length = new FileText().ReadInto(tree, file, new FileProblems(file.Display));
        if (length is null || YamlTreeReader.Read(tree, length.Value) is not null || tree.Count == 0)
            return file.Display;
        return string.Create(CultureInfo.InvariantCulture, $"{file.Display}:{LineOf(tree.Root, place.Path)}");
    }

    // The line of the node at a path such as `indicators[3].target`, or of the last part of the path that is written.
    private static int LineOf(ContentNode root, string path)
    {
        var at = root;
        var line = root.Line;
        foreach (var part in path.Split('.', '['))
        {
            if (part.EndsWith(']') ? TryItem(at, part[..^1], out var next, out var found) : TryEntry(at, part, out next, out found))
                (at, line) = (next, found);
        }
        return line;
    }

    private static bool TryItem(ContentNode node, string number, out ContentNode item, out int line)
    {
        item = node;
        line = 0;
        if (node.Kind != ContentNodeKind.Sequence || !int.TryParse(number, CultureInfo.InvariantCulture, out var index))
            return false;
        foreach (var child in node)
        {
            if (index-- == 0)
            {
                item = child;
                line = child.Line;
                return true;
            }
        }
        return false;
    }

    private static bool TryEntry(ContentNode node, string key, out ContentNode value, out int line)
    {
        value = node;
        line = 0;
        if (node.Kind != ContentNodeKind.Mapping)
            return false;
        var children = node.GetEnumerator();
        while (children.MoveNext())
        {
            var name = children.Current;
            children.MoveNext();
            if (name.Kind == ContentNodeKind.Scalar && name.Text.SequenceEqual(key))
            {
                value = children.Current;
                line = name.Line;
                return true;
            }
        }
        return false;
    }
}
