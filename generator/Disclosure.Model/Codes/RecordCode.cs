using System.Text.RegularExpressions;

namespace Disclosure.Model.Codes;

/// <summary>What every code must look like to stand in an address and in a file name, on every system and web server.</summary>
internal static partial class RecordCode
{
    /// <summary>
    /// 1–64 ASCII letters, digits, <c>-</c>, <c>_</c> or <c>.</c>, no dot first or last, and no device of Windows, with or without an
    /// extension: <c>CON</c>, <c>aux.1</c>. As a JSON Schema spells it.
    /// </summary>
    internal const string Pattern =
        @"^(?!([Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|[Cc][Oo][Mm][0-9]|[Ll][Pp][Tt][0-9])(\.|$))"
        + "[A-Za-z0-9_-]([A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?$";

    /// <summary>Whether <paramref name="text"/> is such a code.</summary>
    public static bool IsValid(string? text) => text is not null && !text.EndsWith('\n') && Code.IsMatch(text);

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Code { get; }
}
