using System.Collections.Frozen;

namespace Disclosure.Content.Files;

/// <summary>
/// Names that files can have on Windows as well: content is copied between machines, and a checkout that lacks a file lacks a fact.
/// </summary>
internal static class PortableName
{
    private const string Forbidden = "<>:\"|?*\\";

    private static readonly FrozenSet<string> Reserved = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
            .. "123456789¹²³".Select(number => $"COM{number}"), .. "123456789¹²³".Select(number => $"LPT{number}"),
        ]);

    /// <summary>What keeps Windows from having the name, in Chinese; nothing where it can.</summary>
    public static string? Objection(string name)
    {
        if (Reserved.Contains(name.Split('.')[0].TrimEnd(' ')))
            return $"“{name}”是 Windows 的保留名";
        if (name.Any(char.IsControl))
            return "名称里有控制字符";
        if (name.FirstOrDefault(letter => Forbidden.Contains(letter, StringComparison.Ordinal)) is var forbidden and not '\0')
            return $"名称里有“{forbidden}”";
        return name[^1] is '.' or ' ' ? $"“{name}”以“.”或空格结尾" : null;
    }
}
