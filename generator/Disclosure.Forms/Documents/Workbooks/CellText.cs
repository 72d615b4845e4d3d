using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Disclosure.Forms.Documents.Grids;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Forms.Documents.Workbooks;

/// <summary>The text of a plain or rich string, without readings (拼音) that a person does not see as its text.</summary>
internal static partial class CellText
{
    /// <summary>The text of a shared or inline string.</summary>
    public static string Of(RstType item)
    {
        var text = new StringBuilder(item.Text?.Text);
        foreach (var run in item.Elements<Run>())
            text.Append(run.Text?.Text);
        return Clean(text.ToString());
    }

    /// <summary>The text with the escapes of the format resolved, as <see cref="ShownText.Clean"/> leaves it.</summary>
    public static string Clean(string text) => ShownText.Clean(
        text.Contains("_x", StringComparison.Ordinal) ? Escape().Replace(text, match => XmlConvert.DecodeName(match.Value)) : text);

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escape();
}
