using System.Diagnostics.CodeAnalysis;

namespace Disclosure.Model.Publication;

/// <summary>A field of a record as staff name it: <c>targetSetting</c>, <c>mainTasks[反恐防范].total</c>, <c>goal.actual</c>.</summary>
/// <param name="Key">The key of the record's own field.</param>
/// <param name="Row">The name of a row, of a list; nothing for all of it.</param>
/// <param name="Leaf">The key within; nothing for all of it.</param>
public sealed record FieldPath(string Key, string? Row, string? Leaf)
{
    /// <summary>Reads a path; nothing where it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out FieldPath? path)
    {
        path = null;
        var (head, row, tail) = Split(text?.Trim() ?? "");
        if (tail is null)
            return false;
        var dot = head.IndexOf('.', StringComparison.Ordinal);
        if (row is null && dot >= 0)
            (head, tail) = (head[..dot], head[dot..]);
        if (head.Length == 0 || head.Contains('.', StringComparison.Ordinal) || tail == ".")
            return false;
        path = new FieldPath(head, row, tail.Length == 0 ? null : tail[1..]);
        return true;
    }

    /// <summary>The path as staff write it.</summary>
    public override string ToString() => Key + (Row is null ? "" : $"[{Row}]") + (Leaf is null ? "" : "." + Leaf);

    // A row's name may hold brackets and dots itself: it ends with the last bracket before what is left.
    private static (string Head, string? Row, string? Tail) Split(string text)
    {
        var open = text.IndexOf('[', StringComparison.Ordinal);
        if (open < 0)
            return (text, null, "");
        var close = text.LastIndexOf(']');
        var tail = close > open ? text[(close + 1)..] : null;
        return tail is null || (tail.Length > 0 && tail[0] != '.') ? (text, null, null) : (text[..open], text[(open + 1)..close], tail);
    }
}
