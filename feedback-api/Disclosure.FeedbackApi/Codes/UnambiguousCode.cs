using System.Globalization;
using System.Security.Cryptography;

namespace Disclosure.FeedbackApi.Codes;

/// <summary>
/// Codes that people read from paper and type: digits and capitals without I, L, O and U (Crockford's base32), five random bits a
/// character.
/// </summary>
internal static class UnambiguousCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>A new code that nobody can guess.</summary>
    public static string Make(int length) => RandomNumberGenerator.GetString(Alphabet, length);

    /// <summary>A code of bytes that are random already: five bits of each.</summary>
    public static string From(ReadOnlySpan<byte> random, int length) =>
        string.Create(length, random, static (code, random) =>
        {
            for (var at = 0; at < code.Length; at++)
                code[at] = Alphabet[random[at] % Alphabet.Length];
        });

    // Far more than a code with a blank after each letter.
    private const int MostTyped = 200;

    // No code has this form.
    private const string NoCode = "-";

    /// <summary>
    /// What was meant by what was typed, on whatever keyboard: full-width letters and digits as the others, capitals, O read as 0, I and L
    /// as 1; blanks, dashes of every kind, marks that are not seen and punctuation left out. What is no code at all comes out as
    /// something that is no code either, never longer than it was.
    /// </summary>
    public static string Read(string typed) => typed.Length > MostTyped
        ? NoCode
        : string.Create(
            typed.Count(IsKept), typed, static (code, typed) =>
            {
                var at = 0;
                foreach (var letter in typed.Where(IsKept))
                    code[at++] = Meant(char.ToUpperInvariant(Narrow(letter)));
            });

    /// <summary>Whether anything was typed that is read as a code, right or wrong: blanks and dashes alone are nothing.</summary>
    public static bool IsAnything(string? typed) => typed is not null && (typed.Length > MostTyped || typed.Any(IsKept));

    /// <summary>Whether a text is a code of a length, as <see cref="Read"/> gives it.</summary>
    public static bool Is(string text, int length) => text.Length == length && text.All(Alphabet.Contains);

    /// <summary>The code in groups of four, to be read out.</summary>
    public static string Grouped(string code) => string.Join('-', code.Chunk(4).Select(group => new string(group)));

    // A Chinese keyboard makes of the dash key ー or 一 as well, and a proofreading one a line.
    private static bool IsKept(char letter) =>
        letter is not ('ー' or '一' or '─' or '━' or '−' or '~' or '～' or (>= '\uFE00' and <= '\uFE0F'))
        && char.GetUnicodeCategory(letter) is not (
            UnicodeCategory.DashPunctuation or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.OtherPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
            or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.ConnectorPunctuation);

    // ０-９, Ａ-Ｚ and ａ-ｚ.
    private static char Narrow(char letter) => letter is >= '！' and <= '～' ? (char)(letter - 0xFEE0) : letter;

    private static char Meant(char letter) => letter switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        _ => letter,
    };
}
