using System.Text;

namespace Disclosure.Site.Pinyin;

/// <summary>
/// 拼音首字母: the letters that the pinyin of a text begins with, so that <c>ylbz</c> finds 医疗保障 and lists can go from A to Z.
/// </summary>
public static class PinyinInitials
{
    /// <summary>
    /// A small letter for each Chinese character, by the word it stands in; Latin letters (small) and digits as they are; nothing for
    /// characters without a reading, punctuation and spaces.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var letters = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            if (PinyinPhrases.LongestAt(text, at) is { } phrase)
            {
                letters.Append(phrase.Letters);
                at += phrase.Length;
                continue;
            }

            var rune = Rune.TryGetRuneAt(text, at, out var whole) ? whole : Rune.ReplacementChar;
            Append(letters, rune);
            at += rune == Rune.ReplacementChar ? 1 : rune.Utf16SequenceLength;
        }

        return letters.ToString();
    }

    private static void Append(StringBuilder letters, Rune rune)
    {
        if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
            letters.Append((char)Rune.ToLowerInvariant(rune).Value);
        else if (PinyinTable.LetterOf(rune.Value) is { } letter)
            letters.Append(letter);
    }
}
