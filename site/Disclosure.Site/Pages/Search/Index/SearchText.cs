using System.Collections.Frozen;
using System.Text;

namespace Disclosure.Site.Pages.Search.Index;

/// <summary>
/// Text as it is searched: full-width letters and digits as plain ones, small letters, no spaces, Chinese punctuation. The search page's
/// script does the same to what is typed.
/// </summary>
internal static class SearchText
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthOffset = 0xFEE0;

    // What the compatibility form (NFKC) makes of signs that forms use; the runtime's own is left out of the program with its cultures.
    private static readonly FrozenDictionary<char, string> Signs = new Dictionary<char, string>
    {
        ['㎡'] = "m2",
        ['㎥'] = "m3",
        ['㎞'] = "km",
        ['㎏'] = "kg",
        ['℃'] = "°c",
        ['Ⅰ'] = "i",
        ['Ⅱ'] = "ii",
        ['Ⅲ'] = "iii",
        ['Ⅳ'] = "iv",
        ['Ⅴ'] = "v",
        ['①'] = "1",
        ['②'] = "2",
        ['③'] = "3",
        ['④'] = "4",
        ['⑤'] = "5",
        ['⑥'] = "6",
        ['⑦'] = "7",
        ['⑧'] = "8",
        ['⑨'] = "9",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, char> Punctuation = new Dictionary<char, char>
    {
        ['('] = '（',
        [')'] = '）',
        [','] = '，',
        [':'] = '：',
        [';'] = '；',
        ['!'] = '！',
        ['?'] = '？',
    }.ToFrozenDictionary();

    /// <summary>A text as it is searched.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
                continue;
            if (Signs.TryGetValue(character, out var sign))
                folded.Append(sign);
            else
                folded.Append(Fold(character));
        }

        return folded.ToString();
    }

    /// <summary>A text that may stand in a field of the index: what parts lines and fields is a space.</summary>
    public static string Plain(string text) =>
        text.AsSpan().ContainsAny('\t', '\n', '\r') ? text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ') : text;

    private static char Fold(char character)
    {
        var plain = character is >= FirstFullWidth and <= LastFullWidth ? (char)(character - FullWidthOffset) : character;
        return Punctuation.TryGetValue(plain, out var chinese) ? chinese : char.ToLowerInvariant(plain);
    }
}
