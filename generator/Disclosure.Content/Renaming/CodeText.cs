using System.Text.RegularExpressions;

namespace Disclosure.Content.Renaming;

/// <summary>
/// Puts another code into the text of a content file, at the keys that hold codes and nowhere else: comments, order and layout stay.
/// </summary>
internal static class CodeText
{
    private const string UnitsFolder = "units/";
    private const string AnyCode = @"[^\s,}\]#""']+";
    private const string AnyPath = @"years/[^\s,}""']+";

    /// <summary>The text with the new code.</summary>
    /// <param name="path">The path of the file in the content folder.</param>
    /// <param name="text">The text.</param>
    /// <param name="change">The change.</param>
    /// <param name="isOfIt">Whether the record is one of the unit itself, so that its department is the unit's new one.</param>
    public static string Apply(string path, string text, CodeChange change, bool isOfIt)
    {
        var keys = change.IsOfUnit ? "unit|parent" : "project|nextProject";
        if (HoldsCode(path, change))
            keys += "|code";
        var old = Regex.Escape(change.Old);
        text = Values(keys, old).Replace(text, $"\"{change.New}\"");
        if (!change.IsOfUnit)
            return text;
        return isOfIt && change.Department is { } department
            ? Values("department", AnyCode).Replace(text, $"\"{department}\"")
            : Values("department", old).Replace(text, $"\"{change.AsDepartment}\"");
    }

    /// <summary>The text with records named by their new paths.</summary>
    /// <param name="text">The text.</param>
    /// <param name="moved">The new path of each record that has one, without <c>.yaml</c>.</param>
    public static string Point(string text, IReadOnlyDictionary<string, string> moved) => moved.Count == 0
        ? text
        : Values("path|record", AnyPath).Replace(
            text, match => moved.TryGetValue(match.Value.Trim('"', '\''), out var to) ? to : match.Value);

    // The unit's own file, those of projects, and duties that ended.
    private static bool HoldsCode(string path, CodeChange change) => path == "portal.yaml"
        || (change.IsOfUnit
            ? path.StartsWith(UnitsFolder, StringComparison.Ordinal)
            : path.Contains("/projects/", StringComparison.Ordinal));

    // What stands behind a key, in quotation marks or without.
    private static Regex Values(string keys, string pattern) => new(
        $@"(?<=(?:^|[\s{{,])(?:{keys}):[ \t]+)(?<mark>[""']?){pattern}\k<mark>(?=[ \t]*(?:[,}}\]#\r\n]|$))",
        RegexOptions.Multiline | RegexOptions.CultureInvariant);
}
