using System.Text.RegularExpressions;

namespace Disclosure.Forms.Documents.Grids;

/// <summary>The text of a cell as a person sees it.</summary>
internal static partial class ShownText
{
    /// <summary>
    /// Line ends as <c>\n</c>, what nobody sees and outer blank space dropped, characters that only look like others made the usual ones.
    /// </summary>
    public static string Clean(string text)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return RadicalFolding.Fold(Unprintable().Replace(text, "")).Trim();
    }

    // Control characters, marks of direction and width, and halves of characters: nobody sees them, and YAML refuses some.
    [GeneratedRegex(
        "[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u200B-\\u200F\\u202A-\\u202E"
        + "\\u2060\\uFEFF\\uFFFE\\uFFFF]"
        + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]")]
    private static partial Regex Unprintable();
}
