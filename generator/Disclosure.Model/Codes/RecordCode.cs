using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Model.Codes;

/// <summary>What every code must look like to stand in an address and in a file name, on every system and web server.</summary>
internal static partial class RecordCode
{
    private const int Longest = 64;

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <summary>
    /// What in a JSON Schema keeps a name from being a device of Windows, with or without an extension: <c>CON</c>, <c>aux.1</c>. Stands
    /// before the pattern of what is a name in an address and in a file.
    /// </summary>
    internal const string NoDevice =
        @"^(?!([Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-9])(\.|$))";

    /// <summary>
    /// 1–64 ASCII letters, digits, <c>-</c>, <c>_</c> or <c>.</c>, no dot first or last, and no device of Windows. As a JSON Schema
    /// spells it.
    /// </summary>
    internal const string Pattern = NoDevice + "[A-Za-z0-9_-]([A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$";

    /// <summary>Whether <paramref name="text"/> is such a code.</summary>
    public static bool IsValid(string? text) => text is not null && !text.EndsWith('\n') && Code.IsMatch(text);

    /// <summary>
    /// What keeps <paramref name="text"/> from being a code, for people who may not see it: <c>１０１</c> and <c>1О1</c> look like one.
    /// Nothing where it is a code, or empty.
    /// </summary>
    public static string? Fault(string text) => Fault(text, Letters);

    /// <summary>The same of a code that has fewer letters to choose from.</summary>
    public static string? Fault(string text, SearchValues<char> letters)
    {
        var at = text.AsSpan().IndexOfAnyExcept(letters);
        if (at >= 0)
            return string.Create(CultureInfo.InvariantCulture, $"第 {at + 1} 个字“{text[at]}”（U+{(int)text[at]:X4}）不能用");
        if (IsValid(text) || text.Length == 0)
            return null;
        if (text.Length > Longest)
            return string.Create(CultureInfo.InvariantCulture, $"有 {text.Length} 个字符，最长 {Longest} 个");
        return text[0] == '.' || text[^1] == '.' ? "不能以“.”开头或结尾" : "是系统保留的名称，文件和网址存不下";
    }

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Code { get; }
}
