using System.Text.RegularExpressions;

namespace Disclosure.Forms.Reading.Cells;

/// <summary>A name with the code that was glued before it, as in <c>219001-某某人民政府</c>.</summary>
/// <param name="Code">The code; nothing where none was written.</param>
/// <param name="Name">The name.</param>
public sealed partial record CodedName(string? Code, string Name)
{
    private const string CodeWord = @"(?<code>(?=[0-9A-Za-z-]*\d)[0-9A-Za-z]{3,}(-\d+)*)";

    /// <summary>Splits a code from the name. A year before a dash is a part of the name, not a code.</summary>
    public static CodedName Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var match = Glued().Match(text);
        return match.Success && !Year().IsMatch(match.Groups["code"].Value)
            ? new CodedName(match.Groups["code"].Value, match.Groups["name"].Value.Trim())
            : new CodedName(null, text.Trim());
    }

    [GeneratedRegex(
        @"^\s*([\[【(（]" + CodeWord + @"[\]】)）]\s*[-—–－_:：]?|" + CodeWord + @"\s*[-—–－_:： ])\s*(?<name>[^\d\s-].*)$",
        RegexOptions.Singleline)]
    private static partial Regex Glued();

    [GeneratedRegex(@"^(19|20)\d\d(-\d+)*$")]
    private static partial Regex Year();
}
