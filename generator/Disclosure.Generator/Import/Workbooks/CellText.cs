using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Generator.Import.Workbooks;

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

    /// <summary>Escapes of the format resolved, line ends as <c>\n</c>, outer blank space dropped.</summary>
    public static string Clean(string text)
    {
        if (text.Contains("_x", StringComparison.Ordinal))
            text = Escape().Replace(text, match => XmlConvert.DecodeName(match.Value));
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return Unprintable().Replace(text, "").Trim();
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escape();

    // Control characters, marks of direction and width, and halves of characters: nobody sees them, and YAML refuses some.
    [GeneratedRegex("[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]")]
    private static partial Regex Unprintable();
}
