using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Documents.Tables;

/// <summary>The paragraphs since the last table of a form, of which a few can belong to the form above or to the next one.</summary>
internal sealed class LinesBetween(KnownWords words)
{
    // A line of a form's head or foot stands near the form.
    private const int Farthest = 8;

    private readonly List<string> _lines = [];

    /// <summary>Whether nothing stands since the last table.</summary>
    public bool IsEmpty => _lines.Count == 0;

    /// <summary>Adds a paragraph.</summary>
    public void Add(string text) => _lines.Add(text);

    /// <summary>Adds something that is no part of a form.</summary>
    public void AddGap() => _lines.Add("");

    /// <summary>The lines that belong to forms, each with whether it heads the next table; then there are none.</summary>
    public List<(string Text, bool IsHead)> Take(bool isTableAbove, bool isTableNext)
    {
        // Of several titles above a form the nearest is its own: the others are the page's, or of a chapter.
        var near = Math.Min(Farthest, _lines.Count);
        var title = isTableNext && near > 0 ? TitleAmong(near) : -1;
        var taken = new List<(string, bool)>();
        for (var i = 0; i < _lines.Count; i++)
        {
            var isBelow = isTableAbove && i < Farthest;
            var isAbove = isTableNext && _lines.Count - i <= Farthest;
            if (i == title || IsTaken(i, isBelow, isAbove))
                taken.Add((_lines[i], isTableNext && (!isTableAbove || i >= title)));
        }

        _lines.Clear();
        return taken;
    }

    // A list is called one in many a line above a form; other tables say what they are.
    private int TitleAmong(int near)
    {
        var ofForm = _lines.FindLastIndex(_lines.Count - 1, near, KnownWords.IsTitle);
        var ofOther = _lines.FindLastIndex(
            _lines.Count - 1, near, line => KnownWords.OtherTitleOf(line) is { } kind && (kind != OtherForm.ListOfTables || ofForm < 0));
        return Math.Max(ofForm, ofOther);
    }

    private bool IsTaken(int index, bool isBelow, bool isAbove)
    {
        var line = _lines[index];
        if (!(isBelow || isAbove) || line.Length == 0 || KnownWords.IsTitle(line))
            return false;
        return words.IsLine(line) || (isBelow && index == 0 && words.IsPersonLine(line));
    }
}
