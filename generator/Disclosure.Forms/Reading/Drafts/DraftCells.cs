using System.Globalization;
using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Reading.Drafts;

/// <summary>Tells the cell of a fact in a draft.</summary>
internal static class DraftCells
{
    /// <summary>The cell of a path in the record; of the row or block around it, else the table's range, where none is known.</summary>
    public static string AddressOf(RecordDraft draft, string path)
    {
        path = InDraft(draft, path);
        // The rows of an evaluation are its scores in the record.
        if (path.StartsWith("scores[", StringComparison.Ordinal))
            path = "indicators[" + path["scores[".Length..];
        for (var part = path; part.Length > 0; part = Outer(part))
        {
            if (draft.Cells.TryGetValue(part, out var cell))
                return draft.Source.AddressOf(cell);
            if (NameOf(draft, part) is { } name)
                return draft.Source.AddressOf(name);
        }

        return draft.Source.ToString();
    }

    /// <summary>Whether the cell of a fact that a draft lacks holds something that was not understood.</summary>
    public static bool IsUnread(RecordDraft draft, string path)
    {
        var inDraft = InDraft(draft, path);
        if (inDraft.StartsWith("scores[", StringComparison.Ordinal))
            inDraft = "indicators[" + inDraft["scores[".Length..];
        return inDraft == "funds"
            ? draft.Cells.Any(cell => cell.Key.StartsWith(inDraft, StringComparison.Ordinal) && draft.Unread.Contains(cell.Value))
            : draft.Cells.TryGetValue(inDraft, out var name) && draft.Unread.Contains(name);
    }

    // Entries that fields stand for are among the draft's items, and not among the record's.
    private static string InDraft(RecordDraft draft, string path)
    {
        var numbered = draft.Items.Index().ToList();
        if (DeclaredLabels.LabelOf(path) is { } label)
            return numbered.Find(one => one.Item.Label == label) is { Item: not null, Index: var at } ? $"items[{at}].text" : path;
        if (!path.StartsWith("items[", StringComparison.Ordinal))
            return path;
        var end = path.IndexOf(']');
        var number = int.Parse(path.AsSpan("items[".Length, end - "items[".Length), CultureInfo.InvariantCulture);
        var others = numbered.FindAll(one => !DeclaredLabels.IsLabel(one.Item.Label));
        return number < others.Count ? $"items[{others[number].Index}]{path[(end + 1)..]}" : path;
    }

    // A row is found by the cell of its name: indicators[3] by indicators[3].level3.
    private static string? NameOf(RecordDraft draft, string path) => path.EndsWith(']')
        ? draft.Cells.GetValueOrDefault($"{path}.level3")
            ?? draft.Cells.GetValueOrDefault($"{path}.name")
            ?? draft.Cells.GetValueOrDefault($"{path}.budget")
        : null;

    private static string Outer(string path)
    {
        var end = path.LastIndexOf('.');
        return end < 0 ? "" : path[..end];
    }
}
