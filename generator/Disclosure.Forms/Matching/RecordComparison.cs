using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Disclosure.Content;
using Disclosure.Content.Records;
using Disclosure.Content.Tree;
using Disclosure.Content.Yaml;
using Disclosure.Model.Records;

namespace Disclosure.Forms.Matching;

/// <summary>
/// Compares two records of one kind field by field, in the spelling of the content. Rows are compared by their name, so
/// that one row more does not make all below it differ.
/// </summary>
internal sealed class RecordComparison
{
    private static readonly string[] NameKeys = ["level3", "name", "label", "table", "problem", "kind"];

    private readonly ImmutableArray<FieldChange>.Builder _changes = ImmutableArray.CreateBuilder<FieldChange>();

    private RecordComparison()
    {
    }

    /// <summary>The fields in which <paramref name="after"/> differs from <paramref name="before"/>, in the order of the record.</summary>
    public static ImmutableArray<FieldChange> Compare(IDisclosureRecord before, IDisclosureRecord after)
    {
        var comparison = new RecordComparison();
        comparison.Compare("", "", RecordShapes.Of(after).ToSchema(), Root(before), Root(after));
        return comparison._changes.ToImmutable();
    }

    private static ContentNode? Root(IDisclosureRecord record)
    {
        var text = RecordWriter.Write(record);
        var tree = new ContentTree();
        tree.Reset(text.Length);
        text.CopyTo(tree.Buffer);
        YamlTreeReader.Read(tree, text.Length);
        return tree.Root;
    }

    private void Compare(string path, string title, JsonNode? schema, ContentNode? before, ContentNode? after)
    {
        if ((before ?? after) is not { } either)
            return;
        if (either.Kind == ContentNodeKind.Mapping && (before is null) == (after is null))
            CompareFields(path, title, schema, before!.Value, after!.Value);
        else if (either.Kind == ContentNodeKind.Sequence)
            CompareRows(path, title, schema, before, after);
        else if (TextOf(before) != TextOf(after))
            _changes.Add(new FieldChange(path, title, TextOf(before), TextOf(after)));
    }

    private void CompareFields(string path, string title, JsonNode? schema, ContentNode before, ContentNode after)
    {
        var (old, @new) = (Fields(before), Fields(after));
        foreach (var key in @new.Keys.Concat(old.Keys.Where(key => !@new.ContainsKey(key))))
        {
            var field = schema?["properties"]?[key];
            var name = field?["title"]?.GetValue<string>() ?? key;
            Compare(Join(path, key), title.Length == 0 ? name : $"{title}·{name}", field, Find(old, key), Find(@new, key));
        }
    }

    private void CompareRows(string path, string title, JsonNode? schema, ContentNode? before, ContentNode? after)
    {
        var (old, @new) = (Rows(before), Rows(after));
        var rows = schema?["items"];
        for (var i = 0; i < @new.Count; i++)
        {
            var (name, row) = @new[i];
            var other = old.FindIndex(one => one.Name == name);
            Compare($"{path}[{i}]", $"{title}“{name}”", rows, other < 0 ? null : old[other].Row, row);
        }

        for (var i = 0; i < old.Count; i++)
        {
            if (!@new.Exists(one => one.Name == old[i].Name))
                Compare($"{path}[{i}]", $"{title}“{old[i].Name}”", rows, old[i].Row, null);
        }
    }

    // Rows of one name are told apart by their number.
    private static List<(string Name, ContentNode Row)> Rows(ContentNode? sequence)
    {
        var rows = new List<(string, ContentNode)>();
        if (sequence is not { } list)
            return rows;
        var met = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in list)
        {
            var name = NameOf(row);
            met[name] = met.GetValueOrDefault(name) + 1;
            rows.Add((met[name] == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}（第{met[name]}个）"), row));
        }

        return rows;
    }

    private static string NameOf(ContentNode row)
    {
        if (row.Kind != ContentNodeKind.Mapping)
            return row.Text.ToString();
        var fields = Fields(row);
        // Rows of the funds may share their kind and differ by their label.
        var key = NameKeys.FirstOrDefault(name => fields.TryGetValue(name, out var value) && value.Kind == ContentNodeKind.Scalar);
        return key is null ? "" : fields[key].Text.ToString();
    }

    private static Dictionary<string, ContentNode> Fields(ContentNode mapping)
    {
        var fields = new Dictionary<string, ContentNode>(StringComparer.Ordinal);
        string? key = null;
        foreach (var node in mapping)
        {
            if (key is null)
                key = node.Text.ToString();
            else
                (fields[key], key) = (node, null);
        }

        return fields;
    }

    private static ContentNode? Find(Dictionary<string, ContentNode> fields, string key) => fields.TryGetValue(key, out var node) ? node : null;

    // A row that was added or dropped is told in one line.
    private static string? TextOf(ContentNode? node)
    {
        if (node is not { } known)
            return null;
        return known.Kind == ContentNodeKind.Mapping
            ? string.Join("，", Fields(known).Select(field => TextOf(field.Value)).Where(text => text?.Length > 0))
            : known.Kind == ContentNodeKind.Sequence ? string.Join("；", Rows(known).Select(row => TextOf(row.Row))) : known.Text.ToString();
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
