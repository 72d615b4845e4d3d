using System.Text.RegularExpressions;

namespace Disclosure.Publishing.Twins;

/// <summary>
/// How a text must stand in a CSV file so that Excel, WPS and the like show it as it is when they open the file. A CSV file has no types:
/// they take <c>0101</c> for 101, twenty-one digits for a number of fifteen, <c>1-2</c> for a day, and a text that begins like a formula
/// for one; quotation marks do not keep them from it. Programs that want every text as it is read the page's JSON, which has types.
/// </summary>
internal static partial class SpreadsheetText
{
    /// <summary>The text as the file has it, before it is quoted.</summary>
    public static string Protect(string text)
    {
        if (IsFormula(text))
            return "'" + text;
        return Misread.IsMatch(text) ? $"=\"{text}\"" : text;
    }

    /// <summary>
    /// Whether a text begins like a formula, be it after blanks or in full width: <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>; or with a tab or
    /// a line break, which some strip before they look.
    /// </summary>
    private static bool IsFormula(string text) =>
        text[0] is '\t' or '\r' or '\n'
        || (text.AsSpan().TrimStart() is { Length: > 0 } rest && rest[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠');

    /// <summary>
    /// Texts that become another number, a day or a time. A whole date such as <c>2025-01-24</c> is read as the date it is. What matches
    /// holds no quotation mark, so that it can stand in a formula that is nothing but the text.
    /// </summary>
    [GeneratedRegex(
        """
        ^(?!\d{4}-\d{2}-\d{2}$)(
          0\d+(\.\d*)?                                # 0101
        | \d{12,}                                     # shown with an exponent, cut after fifteen digits
        | \d+\.\d*0                                   # 1.10
        | \d+(\.\d+)?[eE][+-]?\d+                     # 1E5
        | \(\d+(\.\d+)?\)                             # (1), minus one to a bookkeeper
        | \d{1,2}[-/]\d{1,2}([-/]\d{2,4})?            # 1-2, 3/4, 1-2-2025
        | \d{1,2}[-/]\d{4}                           # 3-2025
        | \d{4}[-/]\d{1,2}([-/]\d{1,2})?             # 2025-03
        | \d{1,4}:\d{1,2}(:\d{1,2})?                 # 12:30
        | \d{1,4}[-\ ]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*
        | (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-\ ]?\d{1,4}
        )$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Misread { get; }
}
