using System.Globalization;
using System.Text;

namespace Disclosure.Content.Yaml;

/// <summary>The escapes of double-quoted YAML that we write and read.</summary>
internal static class YamlEscapes
{
    /// <summary>Reads what follows a backslash; says no to an escape that is left to YamlDotNet.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out char value, out int used)
    {
        used = 1;
        value = text[0] switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            '"' or '\\' or '/' => text[0],
            _ => '\0',
        };
        if (value != '\0')
            return true;
        const int Digits = 4;
        if (text[0] != 'u' || text.Length <= Digits)
            return false;
        used = 1 + Digits;
        if (!ushort.TryParse(text.Slice(1, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return false;
        value = (char)code;
        return !char.IsSurrogate(value) && value != '\0';
    }

    /// <summary>Writes <paramref name="c"/> as it stands between double quotes.</summary>
    public static void Write(char c, StringBuilder target)
    {
        switch (c)
        {
            case '"' or '\\':
                target.Append('\\').Append(c);
                break;
            case '\n':
                target.Append("\\n");
                break;
            case '\t':
                target.Append("\\t");
                break;
            case '\r':
                target.Append("\\r");
                break;
            default:
                if (IsPrintable(c))
                    target.Append(c);
                else
                    target.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>Whether <paramref name="c"/> may stand in a file as it is.</summary>
    public static bool IsPrintable(char c) =>
        c is >= ' ' and not (>= '\u007F' and < '\u00A0') and not ('\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF');
}
