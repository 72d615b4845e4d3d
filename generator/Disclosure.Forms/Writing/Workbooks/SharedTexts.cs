using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Forms.Writing.Workbooks;

/// <summary>The texts of a workbook, each kept once.</summary>
internal sealed partial class SharedTexts
{
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private int _uses;

    /// <summary>The index of a text.</summary>
    public int IndexOf(string text)
    {
        _uses++;
        if (_indices.TryGetValue(text, out var index))
            return index;
        _texts.Add(text);
        return _indices[text] = _texts.Count - 1;
    }

    /// <summary>The table of texts, in the order of their first use.</summary>
    public SharedStringTable Build() => new(_texts.Select(text => new SharedStringItem(
        new Text(Escaped(text)) { Space = SpaceProcessingModeValues.Preserve })))
    {
        Count = (uint)_uses,
        UniqueCount = (uint)_texts.Count,
    };

    // What XML can't hold is left out, and what would be read as an escape is escaped.
    private static string Escaped(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                kept.Append(text[i]).Append(text[++i]);
            else if (!char.IsSurrogate(text[i]) && text[i] is >= ' ' or '\n' or '\t' && text[i] is not ('\uFFFE' or '\uFFFF'))
                kept.Append(text[i]);
        }

        return Escape().Replace(kept.ToString(), "_x005F_");
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();
}
