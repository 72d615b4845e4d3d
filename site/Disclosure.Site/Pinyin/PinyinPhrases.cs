using System.Collections.Frozen;

namespace Disclosure.Site.Pinyin;

/// <summary>Words in which a character is read otherwise than by itself, such as 会计 (kj): <c>phrases.txt</c>.</summary>
internal static class PinyinPhrases
{
    private static readonly FrozenDictionary<string, string> Letters = PinyinFile.LinesOf("phrases.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Found =
        Letters.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<char> Firsts = [.. Letters.Keys.Select(word => word[0])];
    private static readonly int Longest = Letters.Keys.Max(word => word.Length);

    /// <summary>The longest word that begins at a place of a text, with its letters; nothing where none does.</summary>
    public static (int Length, string Letters)? LongestAt(string text, int at)
    {
        if (!Firsts.Contains(text[at]))
            return null;
        for (var length = Math.Min(Longest, text.Length - at); length > 1; length--)
        {
            if (Found.TryGetValue(text.AsSpan(at, length), out var letters))
                return (length, letters);
        }

        return null;
    }
}
