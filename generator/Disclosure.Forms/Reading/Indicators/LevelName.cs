using System.Text.RegularExpressions;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>
/// The names of levels as they are meant: without the line breaks of a narrow column, and without the range of points that a blank form
/// prints there. Points that were set, as in 产出指标（50分）, are a part of the name as written.
/// </summary>
internal static partial class LevelName
{
    /// <summary>一级指标 or 二级指标: <c>产出指标（40-50）分</c> is 产出指标.</summary>
    public static string Of(string text)
    {
        var line = Blanks().Replace(Line(text), "");
        var bare = Points().Replace(line, "");
        return bare.Length == 0 ? line : bare;
    }

    /// <summary>A name in one line.</summary>
    public static string Line(string text) => Breaks().Replace(
        text, match => IsLatin(text, match.Index - 1) && IsLatin(text, match.Index + match.Length) ? " " : "");

    /// <summary>Points that stand at the end of an indicator's name, as in <c>相关性（5分）</c>; nothing where none do.</summary>
    public static decimal? PointsIn(string name) =>
        PointsOfName().Match(name) is { Success: true } match
        && decimal.TryParse(
            match.Groups["points"].Value,
            System.Globalization.NumberStyles.AllowDecimalPoint,
            System.Globalization.CultureInfo.InvariantCulture,
            out var points)
            ? points
            : null;

    private static bool IsLatin(string text, int at) => at >= 0 && at < text.Length && char.IsAscii(text[at]);

    [GeneratedRegex(@"[ \t]*\n\s*")]
    private static partial Regex Breaks();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])[ \t\u00a0\u3000]+(?=[\u4e00-\u9fff])")]
    private static partial Regex Blanks();

    // （40-50）分: within which the points are to be set.
    [GeneratedRegex(@"\s*[（(\[【]?\s*\d{1,3}\s*[-—–~～至]\s*\d{1,3}\s*分?\s*[)）\]】]?\s*分?$")]
    private static partial Regex Points();

    [GeneratedRegex(@"[（(\[【](权重|分值|满分|标准分)?[:：]?\s*(?<points>\d{1,3}(\.\d{1,2})?)\s*分[)）\]】]\s*$")]
    private static partial Regex PointsOfName();
}
